# SPDX-License-Identifier: MIT
# What `cmake --install` puts where, below any prefix: the program finds its assets from its own place (engine/app/places.c).
# The programs themselves are installed where they are built. assets/desktop holds what the desktop wants to see.
set(desktop ${CMAKE_SOURCE_DIR}/assets/desktop)
set(share ${CMAKE_INSTALL_DATADIR})

install(DIRECTORY ${CMAKE_SOURCE_DIR}/assets ${CMAKE_SOURCE_DIR}/scenarios DESTINATION ${share}/pushback
  PATTERN desktop EXCLUDE PATTERN pictures EXCLUDE)

install(FILES ${desktop}/pushback.desktop DESTINATION ${share}/applications)
install(FILES ${desktop}/invalid.localhost.pushback.metainfo.xml DESTINATION ${share}/metainfo)
install(FILES ${desktop}/icons/pushback.svg DESTINATION ${share}/icons/hicolor/scalable/apps)
foreach(side 16 24 32 48 64 128 256)
  install(FILES ${desktop}/icons/${side}.png DESTINATION ${share}/icons/hicolor/${side}x${side}/apps RENAME pushback.png)
endforeach()

foreach(program pushback pushback-author)
  install(FILES ${desktop}/completions/pushback.bash DESTINATION ${share}/bash-completion/completions RENAME ${program})
endforeach()
install(FILES ${desktop}/completions/_pushback DESTINATION ${share}/zsh/site-functions)

install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES ${desktop}/changelog ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/assets/pictures DESTINATION ${CMAKE_INSTALL_DOCDIR}/assets) # README shows them

# The manual pages need the programs to run, so a build for another machine goes without.
if(NOT CMAKE_CROSSCOMPILING AND NOT PB_VARIANT STREQUAL "fuzz")
  foreach(program pushback pushback-author)
    set(page ${CMAKE_BINARY_DIR}/${program}.1)
    add_custom_command(OUTPUT ${page} VERBATIM
      COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:${program}> -D TEMPLATE=${desktop}/${program}.1.in -D OUT=${page}
        -P ${CMAKE_CURRENT_LIST_DIR}/manual.cmake
      DEPENDS ${program} ${desktop}/${program}.1.in ${CMAKE_CURRENT_LIST_DIR}/manual.cmake)
    list(APPEND pages ${page})
  endforeach()
  add_custom_target(manual ALL DEPENDS ${pages})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
