# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers only hit the cache with these two allowances.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()

# Every warning the project asks for, in one place.
add_library(reckoner_warnings INTERFACE)
target_compile_options(reckoner_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wnull-dereference -Wdouble-promotion
    -Wimplicit-fallthrough -Wextra-semi)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(reckoner_warnings INTERFACE
        -Wduplicated-cond -Wlogical-op -Wsuggest-override)
    # GCC 12 invents overlapping copies in "literal" + std::string at -O3 (its bug 105651).
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(reckoner_warnings INTERFACE -Wno-restrict)
    endif()
endif()
if(RECKONER_WARNINGS_AS_ERRORS)
    target_compile_options(reckoner_warnings INTERFACE -Werror)
endif()

# How strictly we use Qt.
add_library(reckoner_qt_strict INTERFACE)
target_compile_definitions(reckoner_qt_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH)

# reckoner_room(core catalog PUBLIC reckoner_core_units PRIVATE nlohmann_json::nlohmann_json)
# makes the static library reckoner_core_catalog from the sources of that folder. Rooms are
# included by their path from the project's root.
function(reckoner_room layer room)
    cmake_parse_arguments(ROOM "" "" "PUBLIC;PRIVATE" ${ARGN})
    string(REPLACE "/" "_" name "reckoner_${layer}_${room}")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h)
    if(sources)
        add_library(${name} STATIC ${sources} ${headers})
        target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
        target_link_libraries(${name} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE} reckoner_warnings)
        if(layer STREQUAL "core")
            target_precompile_headers(${name} REUSE_FROM reckoner_core_pch)
        endif()
    else()
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${PROJECT_SOURCE_DIR})
        target_link_libraries(${name} INTERFACE ${ROOM_PUBLIC})
    endif()
endfunction()
