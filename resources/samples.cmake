# The examples of our own writing, as a resource library.
set(samples
    processar-pedido.asl.json processar-pedido.mocks.json
    aprovar-reembolso.asl.json
    boas-vindas-aluno.asl.json
    corrigir-provas.asl.json
    consultar-status.asl.json consultar-status.mocks.json)
set(sample_files "")
foreach(sample IN LISTS samples)
    string(APPEND sample_files
        "    <file alias=\"${sample}\">${CMAKE_CURRENT_LIST_DIR}/samples/${sample}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/samples.qrc @ONLY CONTENT
    "<RCC>\n  <qresource prefix=\"/samples\">\n${sample_files}  </qresource>\n</RCC>\n")
qt_add_resources(samples_sources ${CMAKE_CURRENT_BINARY_DIR}/samples.qrc)
add_library(batuta_samples STATIC ${samples_sources})
target_link_libraries(batuta_samples PUBLIC Qt6::Core)
