# SPDX-License-Identifier: MIT
# Sets BRIEF_MODEL_EMBEDDED, the file whose bytes become the default model.

if (EXISTS "${BRIEF_MODEL_FILE}")
  set (BRIEF_MODEL_EMBEDDED "${BRIEF_MODEL_FILE}")
else ()
  # A checkout without the model (a sparse clone, or a developer who trains a new one) still builds: the
  # library then has no default model, says so, and reads one with brief_model_load_file().
  message (WARNING "There is no model at ${BRIEF_MODEL_FILE}: the library will have NO DEFAULT MODEL. "
           "Give one with -DBRIEF_MODEL_FILE=PATH.")
  set (BRIEF_MODEL_EMBEDDED "${PROJECT_BINARY_DIR}/no-model.brief")
  file (TOUCH "${BRIEF_MODEL_EMBEDDED}")
endif ()
set_property (DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${BRIEF_MODEL_EMBEDDED}")
