# SPDX-License-Identifier: MIT
# How everything is compiled: the target brief-flags carries what every part of the project shares.

get_property (multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if (NOT multi_config AND NOT CMAKE_BUILD_TYPE)
  set (CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif ()
# -O2 and not CMake's -O3: the kernels are written for it, and the library is smaller. Debug information stays
# in, for backtraces and for tests/abi; `cmake --install --strip` takes it out.
if (CMAKE_C_FLAGS_RELEASE STREQUAL "-O3 -DNDEBUG")
  set (CMAKE_C_FLAGS_RELEASE "-O2 -g -DNDEBUG")
endif ()

set (CMAKE_C_STANDARD 11)
set (CMAKE_C_STANDARD_REQUIRED ON)
set (CMAKE_C_EXTENSIONS ON) # asm, attributes; the sources themselves are C11
set (CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program (BRIEF_CCACHE ccache)
mark_as_advanced (BRIEF_CCACHE)
if (BRIEF_CCACHE AND NOT CMAKE_C_COMPILER_LAUNCHER)
  set (CMAKE_C_COMPILER_LAUNCHER "${BRIEF_CCACHE}")
endif ()

add_library (brief-flags INTERFACE)
target_compile_options (brief-flags INTERFACE
  $<$<COMPILE_LANGUAGE:C>:-Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla
                          -Wformat=2 -Wundef -Wwrite-strings>
  # The same floats on every machine: no fused multiply-add where the source has none.
  $<$<COMPILE_LANGUAGE:C>:-ffp-contract=off>)

if (BRIEF_SANITIZE)
  target_compile_options (brief-flags INTERFACE "-fsanitize=${BRIEF_SANITIZE}" -fno-omit-frame-pointer
                          -fno-sanitize-recover=all)
  target_link_options (brief-flags INTERFACE "-fsanitize=${BRIEF_SANITIZE}")
endif ()
if (BRIEF_COVERAGE)
  target_compile_options (brief-flags INTERFACE --coverage)
  target_link_options (brief-flags INTERFACE --coverage)
endif ()
