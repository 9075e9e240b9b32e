# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Resources of the window: icons and faces with the theme, translations with the language.
file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
file(GLOB fonts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/fonts/*.otf)
qt_add_resources(reckoner_ui_theme theme_files PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources
    FILES ${icons} ${fonts})

# The texts of core, ui and app in Chinese. The target update_translations collects new texts into
# the .ts file; building compiles it into the program.
set(translations ${PROJECT_SOURCE_DIR}/resources/translations/reckoner_zh_CN.ts)
qt_add_lrelease(reckoner_ui_language TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(reckoner_ui_language language_files PREFIX /translations
    BASE ${PROJECT_BINARY_DIR}/ui FILES ${qm_files})

get_target_property(lupdate Qt6::lupdate IMPORTED_LOCATION)
add_custom_target(update_translations
    COMMAND ${lupdate} -locations none -no-ui-lines -no-obsolete -silent -I ${PROJECT_SOURCE_DIR}
        -tr-function-alias QT_TRANSLATE_NOOP+=RECKONER_TEXT,QT_TRANSLATE_NOOP+=RECKONER_SENTENCE
        ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR}/ui ${PROJECT_SOURCE_DIR}/app
        -ts ${translations}
    COMMENT "Collecting texts for translation")
