# The names of AWS's services and actions as a resource library, for core/asl.
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/catalogue.qrc @ONLY CONTENT
    "<RCC>
  <qresource prefix=\"/catalogue\">
    <file alias=\"sdk-actions.txt\">${CMAKE_CURRENT_LIST_DIR}/catalogue/sdk-actions.txt</file>
  </qresource>
</RCC>
")
qt_add_resources(catalogue_sources ${CMAKE_CURRENT_BINARY_DIR}/catalogue.qrc)
add_library(batuta_catalogue STATIC ${catalogue_sources})
target_link_libraries(batuta_catalogue PUBLIC Qt6::Core)
