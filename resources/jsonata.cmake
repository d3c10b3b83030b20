# The official JSONata library and its host script as a resource library, for core/expr.
set(jsonata_library ${CMAKE_CURRENT_LIST_DIR}/node_modules/jsonata/jsonata.js)
if(NOT EXISTS ${jsonata_library})
    message(FATAL_ERROR "The JSONata library is not installed (${jsonata_library}). Run scripts/setup first.")
endif()
set(jsonata_qrc "<RCC>
  <qresource prefix=\"/jsonata\">
    <file alias=\"base64.js\">${CMAKE_CURRENT_LIST_DIR}/jsonata/base64.js</file>
    <file alias=\"jsonata.js\">${jsonata_library}</file>
    <file alias=\"host.js\">${CMAKE_CURRENT_LIST_DIR}/jsonata/host.js</file>
  </qresource>
</RCC>
")
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/jsonata.qrc CONTENT "${jsonata_qrc}" @ONLY)
qt_add_resources(jsonata_sources ${CMAKE_CURRENT_BINARY_DIR}/jsonata.qrc)
add_library(batuta_jsonata STATIC ${jsonata_sources})
target_link_libraries(batuta_jsonata PUBLIC Qt6::Core)
