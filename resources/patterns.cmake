# Pieces of workflows to build with, of our own writing, as a resource library.
set(patterns retry-and-catch wait-and-poll fan-out map-items saga human-approval batch-over-s3)
set(pattern_files "")
foreach(pattern IN LISTS patterns)
    string(APPEND pattern_files
        "    <file alias=\"${pattern}\">${CMAKE_CURRENT_LIST_DIR}/patterns/${pattern}.asl.json</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/patterns.qrc @ONLY CONTENT
    "<RCC>\n  <qresource prefix=\"/patterns\">\n${pattern_files}  </qresource>\n</RCC>\n")
qt_add_resources(patterns_sources ${CMAKE_CURRENT_BINARY_DIR}/patterns.qrc)
add_library(batuta_patterns STATIC ${patterns_sources})
target_link_libraries(batuta_patterns PUBLIC Qt6::Core)
