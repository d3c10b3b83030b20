# The names of AWS's services and actions as a resource library, for core/asl.
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/catalogue.qrc @ONLY CONTENT
    "<RCC>
  <qresource prefix=\"/catalogue\">
    <file alias=\"sdk-actions.txt\">${CMAKE_CURRENT_LIST_DIR}/catalogue/sdk-actions.txt</file>
    <file alias=\"services.tsv\">${CMAKE_CURRENT_LIST_DIR}/catalogue/services.tsv</file>
  </qresource>
</RCC>
")
qt_add_resources(catalogue_sources ${CMAKE_CURRENT_BINARY_DIR}/catalogue.qrc)
add_library(batuta_catalogue STATIC ${catalogue_sources})
target_link_libraries(batuta_catalogue PUBLIC Qt6::Core)

# What AWS's actions take, for core/asl. Not compressed: it is looked at where it lies.
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/parameters.qrc @ONLY CONTENT
    "<RCC>
  <qresource prefix=\"/catalogue\">
    <file alias=\"parameters.txt\">${CMAKE_CURRENT_LIST_DIR}/catalogue/parameters.txt</file>
  </qresource>
</RCC>
")
qt_add_resources(parameters_sources ${CMAKE_CURRENT_BINARY_DIR}/parameters.qrc OPTIONS --no-compress)
add_library(batuta_parameters STATIC ${parameters_sources})
target_link_libraries(batuta_parameters PUBLIC Qt6::Core)

# What AWS's actions answer, for core/simulate. Not compressed: it is looked at where it lies.
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/response-shapes.qrc @ONLY CONTENT
    "<RCC>
  <qresource prefix=\"/catalogue\">
    <file alias=\"response-shapes.txt\">${CMAKE_CURRENT_LIST_DIR}/catalogue/response-shapes.txt</file>
  </qresource>
</RCC>
")
qt_add_resources(response_shapes_sources ${CMAKE_CURRENT_BINARY_DIR}/response-shapes.qrc OPTIONS --no-compress)
add_library(batuta_response_shapes STATIC ${response_shapes_sources})
target_link_libraries(batuta_response_shapes PUBLIC Qt6::Core)

# What IAM calls them, for core/deploy.
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/iam-names.qrc @ONLY CONTENT
    "<RCC>
  <qresource prefix=\"/catalogue\">
    <file alias=\"iam-names.tsv\">${CMAKE_CURRENT_LIST_DIR}/catalogue/iam-names.tsv</file>
  </qresource>
</RCC>
")
qt_add_resources(iam_names_sources ${CMAKE_CURRENT_BINARY_DIR}/iam-names.qrc)
add_library(batuta_iam_names STATIC ${iam_names_sources})
target_link_libraries(batuta_iam_names PUBLIC Qt6::Core)
