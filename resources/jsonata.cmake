# The official JSONata library, adapted, and what stands around it as a resource library, for core/expr.
set(jsonata_library ${CMAKE_CURRENT_LIST_DIR}/node_modules/jsonata/jsonata.js)
if(NOT EXISTS ${jsonata_library})
    message(FATAL_ERROR "The JSONata library is not installed (${jsonata_library}). Run scripts/setup first.")
endif()
set(jsonata_adapted ${CMAKE_CURRENT_BINARY_DIR}/jsonata.js)
set(jsonata_adapting ${CMAKE_CURRENT_LIST_DIR}/jsonata/adapted.cmake)
add_custom_command(OUTPUT ${jsonata_adapted}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${jsonata_library} -DTARGET=${jsonata_adapted} -P ${jsonata_adapting}
    DEPENDS ${jsonata_library} ${jsonata_adapting} VERBATIM)
set(jsonata_files "    <file alias=\"jsonata.js\">${jsonata_adapted}</file>\n")
foreach(script node_like parts aws analysis host)
    string(APPEND jsonata_files "    <file alias=\"${script}.js\">${CMAKE_CURRENT_LIST_DIR}/jsonata/${script}.js</file>\n")
endforeach()
set(jsonata_qrc "<RCC>\n  <qresource prefix=\"/jsonata\">\n${jsonata_files}  </qresource>\n</RCC>\n")
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/jsonata.qrc CONTENT "${jsonata_qrc}" @ONLY)
qt_add_resources(jsonata_sources ${CMAKE_CURRENT_BINARY_DIR}/jsonata.qrc)
add_library(batuta_jsonata STATIC ${jsonata_sources} ${jsonata_adapted})
target_link_libraries(batuta_jsonata PUBLIC Qt6::Core)
