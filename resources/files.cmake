# batuta_files(samples a.json b.json): the library batuta_samples, in which samples/a.json is :/samples/a.json.
function(batuta_files folder)
    set(entries "")
    foreach(file IN LISTS ARGN)
        string(APPEND entries "    <file alias=\"${file}\">${CMAKE_CURRENT_LIST_DIR}/${folder}/${file}</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${folder}.qrc @ONLY CONTENT
        "<RCC>\n  <qresource prefix=\"/${folder}\">\n${entries}  </qresource>\n</RCC>\n")
    qt_add_resources(sources ${CMAKE_CURRENT_BINARY_DIR}/${folder}.qrc)
    add_library(batuta_${folder} STATIC ${sources})
    target_link_libraries(batuta_${folder} PUBLIC Qt6::Core)
endfunction()

# Examples, and pieces of workflows to build with; all of our own writing.
batuta_files(samples
    processar-pedido.asl.json processar-pedido.mocks.json
    aprovar-reembolso.asl.json
    boas-vindas-aluno.asl.json
    corrigir-provas.asl.json
    consultar-status.asl.json consultar-status.mocks.json)
batuta_files(patterns
    retry-and-catch.asl.json retry-and-catch.jsonpath.asl.json retry-and-catch.rehearsal.json
    wait-and-poll.asl.json wait-and-poll.jsonpath.asl.json wait-and-poll.rehearsal.json
    fan-out.asl.json fan-out.jsonpath.asl.json fan-out.rehearsal.json
    map-items.asl.json map-items.jsonpath.asl.json map-items.rehearsal.json
    saga.asl.json saga.jsonpath.asl.json saga.rehearsal.json
    human-approval.asl.json human-approval.jsonpath.asl.json human-approval.rehearsal.json
    escalated-approval.asl.json escalated-approval.jsonpath.asl.json escalated-approval.rehearsal.json
    scatter-gather.asl.json scatter-gather.jsonpath.asl.json scatter-gather.rehearsal.json
    semaphore.asl.json semaphore.jsonpath.asl.json semaphore.rehearsal.json
    circuit-breaker.asl.json circuit-breaker.jsonpath.asl.json circuit-breaker.rehearsal.json
    idempotency-guard.asl.json idempotency-guard.jsonpath.asl.json idempotency-guard.rehearsal.json
    batch-over-s3.asl.json batch-over-s3.jsonpath.asl.json batch-over-s3.rehearsal.json)
# Which terms the glossary has, and its words in each language.
batuta_files(glossary terms.json en.json pt_BR.json es.json)
# What a run exported as a page is made of.
batuta_files(run_page page.html page.css page.js)
# What a comparison of two workflows as a picture and as a page is made of.
batuta_files(diff_page page.html page.css picture.css colours.css)

# The course: a folder for each lesson, with the same files in each. Their form is told in README.
file(GLOB lessons RELATIVE ${CMAKE_CURRENT_LIST_DIR}/lessons CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/lessons/*/*)
batuta_files(lessons ${lessons})
