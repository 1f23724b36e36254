# nutgraf_ranker(<target>): gives <target> the weights of core/entities/ranker.txt, a line a row behind the row's name.
function(nutgraf_ranker target)
  set(weights ${PROJECT_SOURCE_DIR}/core/entities/ranker.txt)
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${weights})
  file(READ ${weights} numbers)
  string(REGEX REPLACE "#[^\n]*\n" "" numbers "${numbers}")
  string(REGEX REPLACE "[^\n]*:" "" numbers "${numbers}")
  string(REGEX REPLACE "(-?[0-9]+)" "\\1," numbers "${numbers}")
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/ranker_weights.cpp CONTENT
    "#include \"entities/ranker.h\"\n\nnamespace nutgraf::entities {\n\nconst std::int16_t ranker_weights[] = {@numbers@};\n\n}  // namespace nutgraf::entities\n" @ONLY)
  target_sources(${target} PRIVATE ${PROJECT_BINARY_DIR}/generated/ranker_weights.cpp)
endfunction()
