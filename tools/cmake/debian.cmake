# SPDX-License-Identifier: MIT
# The Debian package, by `cpack -G DEB` in a build; tools/package builds and tries it. CPack runs this file once more on what
# was staged, before it is packed: what Debian wants otherwise than others is done there.
if(CPACK_TEMPORARY_INSTALL_DIRECTORY)
  set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
  file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
  file(GLOB texts ${share}/man/man1/*.1 ${share}/doc/pushback/changelog)
  execute_process(COMMAND gzip -9n ${texts} COMMAND_ERROR_IS_FATAL ANY)
  if(DEFINED ENV{SOURCE_DATE_EPOCH}) # the same package from the same sources
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
      COMMAND_ERROR_IS_FATAL ANY)
  endif()
  return()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pushback)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Pushback developers")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_FILE})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Pushback developers <pushback@localhost.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Without its fonts the window shows whatever there is, and the terminal needs none: not more than recommended.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "espeak-ng, fonts-opendyslexic, speech-dispatcher")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "simulator for training the facilitators of Balint groups")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Clinicians in a Balint group talk about a patient who will not leave them
alone. Under strain the group flees into advice, plans, questions, jokes or
blame; its leader has to turn that talk toward feeling and toward what goes
on between clinician and patient, keep the presenter safe, and bear silence.

Pushback plays such a group: six to ten people around a circle, one of whom
brings a case. You lead. Every answer you give, staying quiet included,
changes what the group can say next, and the debrief shows what became of the
talk and what your choices made of ten facilitation principles.

It runs offline, in a window or in plain text in a terminal. The same answers
always give the same session. pushback-author checks scenarios for those who
write them.")
include(CPack)
