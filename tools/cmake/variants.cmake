# SPDX-License-Identifier: MIT
# The five ways to build. `cmake -B build/dev -DPB_VARIANT=dev`
#   release  what a trainee runs (the default)
#   dev      AddressSanitizer and UndefinedBehaviorSanitizer; leaks are errors
#   stress   dev, with tiny arena chunks and vectors that grow one by one
#   fuzz     clang and libFuzzer: only tools/fuzz is built beside the engine
#   cover    gcov counters
set(PB_VARIANT "release" CACHE STRING "dev, release, stress, fuzz or cover")
set_property(CACHE PB_VARIANT PROPERTY STRINGS release dev stress fuzz cover)

set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
if(PB_VARIANT STREQUAL "release")
  set(flags -O2 -g1 -fno-plt)
elseif(PB_VARIANT STREQUAL "dev")
  set(flags -O1 -g ${sanitize})
elseif(PB_VARIANT STREQUAL "stress")
  set(flags -O1 -g ${sanitize} -DPB_STRESS)
elseif(PB_VARIANT STREQUAL "fuzz")
  if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "the fuzz variant needs clang: CC=clang cmake ...")
  endif()
  set(flags -O1 -g ${sanitize} -fsanitize=fuzzer-no-link)
elseif(PB_VARIANT STREQUAL "cover")
  set(flags -O0 -g --coverage)
else()
  message(FATAL_ERROR "PB_VARIANT '${PB_VARIANT}' is none of: dev release stress fuzz cover")
endif()

add_compile_options(${flags} -Werror -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes
  -Wmissing-prototypes -Wold-style-definition -Wwrite-strings -Wundef -Wvla -Wdouble-promotion
  -Wimplicit-fallthrough -Wformat=2 -Wpointer-arith)
add_link_options(${flags})
# POSIX is used by base (files), store, tui and main.c only; the layer tests keep it out of the rest.
add_compile_definitions(_POSIX_C_SOURCE=200809L)
