# SPDX-License-Identifier: MIT
include (CMakePackageConfigHelpers)

set (BRIEF_CMAKE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/libbrief")

install (TARGETS brief EXPORT libbrief
         LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" NAMELINK_COMPONENT development
         FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)
install (EXPORT libbrief NAMESPACE libbrief:: FILE libbrief-targets.cmake DESTINATION "${BRIEF_CMAKE_DIR}"
         COMPONENT development)
configure_package_config_file ("${PROJECT_SOURCE_DIR}/cmake/libbrief-config.cmake.in" libbrief-config.cmake
                               INSTALL_DESTINATION "${BRIEF_CMAKE_DIR}")
# Before 1.0 a new minor version may break the ABI.
write_basic_package_version_file (libbrief-config-version.cmake COMPATIBILITY SameMinorVersion)
install (FILES "${PROJECT_BINARY_DIR}/libbrief-config.cmake" "${PROJECT_BINARY_DIR}/libbrief-config-version.cmake"
         DESTINATION "${BRIEF_CMAKE_DIR}" COMPONENT development)

# The .pc file finds everything from its own place, so the tree can be moved. An absolute folder stays as it is.
# It requires nothing: GLib, jansson and libxml2 are private to the shared library, and there is no static one.
cmake_path (SET BRIEF_PC_DIR NORMALIZE "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig")
file (RELATIVE_PATH BRIEF_PC_TO_PREFIX "${BRIEF_PC_DIR}" "${CMAKE_INSTALL_PREFIX}")
string (REGEX REPLACE "/$" "" BRIEF_PC_TO_PREFIX "${BRIEF_PC_TO_PREFIX}")
foreach (kind LIBDIR INCLUDEDIR)
  if (IS_ABSOLUTE "${CMAKE_INSTALL_${kind}}")
    set (BRIEF_PC_${kind} "${CMAKE_INSTALL_${kind}}")
  else ()
    set (BRIEF_PC_${kind} "\${prefix}/${CMAKE_INSTALL_${kind}}")
  endif ()
endforeach ()
configure_file ("${PROJECT_SOURCE_DIR}/pkgconfig/libbrief.pc.in" libbrief.pc @ONLY)
install (FILES "${PROJECT_BINARY_DIR}/libbrief.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
         COMPONENT development)
install (FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGES.md"
         DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# The Python module goes where the interpreter of that prefix looks: dist-packages on Debian, else site-packages.
if (BRIEF_PYTHON)
  find_package (Python3 COMPONENTS Interpreter)
endif ()
if (Python3_Interpreter_FOUND)
  if (NOT BRIEF_PYTHON_DIR)
    execute_process (COMMAND "${Python3_EXECUTABLE}" -c
                     "import sys; print('dist' if any('dist-packages' in p for p in sys.path) else 'site')"
                     OUTPUT_VARIABLE kind OUTPUT_STRIP_TRAILING_WHITESPACE)
    set (BRIEF_PYTHON_DIR "lib/python${Python3_VERSION_MAJOR}.${Python3_VERSION_MINOR}/${kind}-packages"
         CACHE STRING "Where the Python module goes, under the prefix" FORCE)
  endif ()
  install (FILES "${PROJECT_SOURCE_DIR}/examples/python/brief.py" DESTINATION "${BRIEF_PYTHON_DIR}")
endif ()
