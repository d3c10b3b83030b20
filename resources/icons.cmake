# Icons and the theme's style sheet as one resource library. The icons come from the lucide-static package that
# scripts/setup installs; resources/icons.txt says which of them the program shows.
set(lucide ${CMAKE_CURRENT_LIST_DIR}/node_modules/lucide-static/icons)
if(NOT IS_DIRECTORY ${lucide})
    message(FATAL_ERROR "The Lucide icons are not installed (${lucide}). Run scripts/setup first.")
endif()

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/icons.txt)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/icons.txt icon_names REGEX "^[a-z]")
set(icon_files "")
foreach(name IN LISTS icon_names)
    if(NOT EXISTS ${lucide}/${name}.svg)
        message(FATAL_ERROR "resources/icons.txt names '${name}', which lucide-static has not. Run scripts/setup, "
                            "or mend the name.")
    endif()
    string(APPEND icon_files "    <file alias=\"${name}.svg\">${lucide}/${name}.svg</file>\n")
endforeach()

# A style sheet can name an image but not its colour: the few it shows are coloured here. The grey stands out
# from both looks; the ticks are the two looks' colours on the accent.
function(coloured_glyph icon colour alias)
    file(READ ${lucide}/${icon}.svg svg)
    string(REPLACE "currentColor" "${colour}" svg "${svg}")
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/glyphs/${alias}.svg CONTENT "${svg}" @ONLY)
endfunction()
coloured_glyph(chevron-down "#7d8898" down)
coloured_glyph(chevron-up "#7d8898" up)
coloured_glyph(chevron-right "#7d8898" right)
coloured_glyph(check "#ffffff" check-light)
coloured_glyph(check "#0e1420" check-dark)
coloured_glyph(x "#7d8898" close)
set(glyph_files "")
foreach(alias down up right check-light check-dark close)
    string(APPEND glyph_files
        "    <file alias=\"${alias}.svg\">${CMAKE_CURRENT_BINARY_DIR}/glyphs/${alias}.svg</file>\n")
endforeach()

set(look_qrc "<RCC>
  <qresource prefix=\"/icons\">
${icon_files}  </qresource>
  <qresource prefix=\"/glyphs\">
${glyph_files}  </qresource>
  <qresource prefix=\"/theme\">
    <file alias=\"sheet.qss\">${CMAKE_CURRENT_LIST_DIR}/theme/sheet.qss</file>
  </qresource>
</RCC>
")
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/look.qrc CONTENT "${look_qrc}" @ONLY)
qt_add_resources(look_sources ${CMAKE_CURRENT_BINARY_DIR}/look.qrc)
add_library(batuta_look STATIC ${look_sources})
target_link_libraries(batuta_look PUBLIC Qt6::Core)
