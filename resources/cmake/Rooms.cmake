# The words the CMake files are written in: a room of the house, a test of a room.
# `batuta_room(json SOURCES … DEPENDS text)` makes the static library batuta_core_json; the DEPENDS lists
# together are the table of doors (README, "The house"), and the link order enforces it.

add_library(batuta_options INTERFACE)
target_include_directories(batuta_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(batuta_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 BATUTA_VERSION="${PROJECT_VERSION}")
target_compile_options(batuta_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    $<$<BOOL:${BATUTA_WERROR}>:-Werror>)
# Where several files are compiled as one, gcc takes a file's private types for a header's.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(batuta_options INTERFACE -Wno-subobject-linkage)
endif()

find_program(BATUTA_LLD ld.lld)
if(BATUTA_LLD)
    target_link_options(batuta_options INTERFACE -fuse-ld=lld)
endif()

# One precompiled header for the core and one for everything with a window.
function(batuta_precompiled name header)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${name}.cpp CONTENT "") # left alone when it is there: its date builds all
    add_library(batuta_pch_${name} STATIC ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
    target_link_libraries(batuta_pch_${name} PUBLIC batuta_options nlohmann_json::nlohmann_json ${ARGN})
    target_precompile_headers(batuta_pch_${name} PRIVATE ${PROJECT_SOURCE_DIR}/resources/pch/${header})
endfunction()
batuta_precompiled(core core.h Qt6::Core)
batuta_precompiled(ui ui.h Qt6::Widgets Qt6::Svg)

function(batuta_room name)
    cmake_parse_arguments(room "" "" "SOURCES;DEPENDS;LINKS" ${ARGN})
    add_library(batuta_core_${name} STATIC ${room_SOURCES})
    list(TRANSFORM room_DEPENDS PREPEND batuta_core_)
    target_link_libraries(batuta_core_${name}
        PUBLIC batuta_options Qt6::Core nlohmann_json::nlohmann_json ${room_DEPENDS} PRIVATE ${room_LINKS})
    target_precompile_headers(batuta_core_${name} REUSE_FROM batuta_pch_core)
endfunction()

function(batuta_panel name)
    cmake_parse_arguments(room "" "" "SOURCES;DEPENDS;LINKS" ${ARGN})
    add_library(batuta_ui_${name} STATIC ${room_SOURCES})
    set_target_properties(batuta_ui_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(batuta_ui_${name}
        PUBLIC batuta_options Qt6::Widgets Qt6::Svg nlohmann_json::nlohmann_json ${room_DEPENDS}
        PRIVATE ${room_LINKS})
    target_precompile_headers(batuta_ui_${name} REUSE_FROM batuta_pch_ui)
endfunction()

# batuta_tests(core/json SUBJECTS parser edit LINKS batuta_core_json): tests/core/json/tst_parser.cpp and tst_edit.cpp in
# the program tst_core_json; core/json/parser and core/json/edit for ctest, labelled "core".
function(batuta_tests room)
    cmake_parse_arguments(test "" "" "SUBJECTS;SOURCES;LINKS" ${ARGN})
    string(REPLACE "/" "_" flat ${room})
    set(target tst_${flat})
    list(TRANSFORM test_SUBJECTS REPLACE "(.+)" "tst_\\1.cpp" OUTPUT_VARIABLE files)
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/runner/runner.cpp ${files} ${test_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE batuta_options Qt6::Test ${test_LINKS})
    target_compile_definitions(${target} PRIVATE
        BATUTA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" BATUTA_SOURCE="${PROJECT_SOURCE_DIR}"
        BATUTA_SHARED="${PROJECT_SOURCE_DIR}/../shared" BATUTA_PROGRAM="${CMAKE_BINARY_DIR}/bin/batuta")
    string(REGEX MATCH "^(core|ui)" label ${room})
    if(NOT label)
        set(label house)
    endif()
    if(label STREQUAL core)
        target_precompile_headers(${target} REUSE_FROM batuta_pch_core)
    elseif(test_LINKS)
        target_precompile_headers(${target} REUSE_FROM batuta_pch_ui)
    endif()
    foreach(subject ${test_SUBJECTS})
        add_test(NAME ${room}/${subject} COMMAND ${target} ${subject})
        set_tests_properties(${room}/${subject} PROPERTIES LABELS ${label} TIMEOUT 900
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    endforeach()
endfunction()
