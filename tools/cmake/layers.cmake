# SPDX-License-Identifier: MIT
# pb_layer(NAME SOURCES file... USES layer... LIBS library...)
#
# One static library a layer. A layer includes headers as "layer/header.h", and its include path holds
# links to itself and to the layers it USES, no others: an arrow that is not declared does not compile.
function(pb_layer name)
  cmake_parse_arguments(L "" "" "SOURCES;USES;LIBS" ${ARGN})
  add_library(pb_${name} STATIC ${L_SOURCES})
  pb_include_layers(pb_${name} ${name} ${L_USES})
  foreach(used ${L_USES})
    target_link_libraries(pb_${name} PUBLIC pb_${used})
  endforeach()
  target_link_libraries(pb_${name} PRIVATE ${L_LIBS})
endfunction()

# pb_include_layers(TARGET layer...): lets a target include the named layers' headers.
function(pb_include_layers target)
  set(farm ${CMAKE_BINARY_DIR}/include/${target})
  file(REMOVE_RECURSE ${farm})
  file(MAKE_DIRECTORY ${farm})
  foreach(layer ${ARGN})
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/engine/${layer} ${farm}/${layer} SYMBOLIC COPY_ON_ERROR)
  endforeach()
  target_include_directories(${target} PRIVATE ${farm})
endfunction()

# pb_program(NAME SOURCES file... USES layer...): a program or test over the layers.
function(pb_program name)
  cmake_parse_arguments(P "" "" "SOURCES;USES;LIBS" ${ARGN})
  add_executable(${name} ${P_SOURCES})
  pb_include_layers(${name} ${P_USES})
  foreach(used ${P_USES})
    target_link_libraries(${name} PRIVATE pb_${used})
  endforeach()
  target_link_libraries(${name} PRIVATE ${P_LIBS})
endfunction()
