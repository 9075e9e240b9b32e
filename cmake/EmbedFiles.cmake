# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reckoner_embed(<target> HEADER <header> FUNCTION <name> FILES <file>...)
# makes a static library whose function, declared in the header as
#     const std::map<std::string, std::string> &<name>();
# in namespace reckoner, gives the contents of the files by file name.

if(CMAKE_SCRIPT_MODE_FILE)
    # Compilers limit the length of one literal, so each file becomes a row of short ones, cut at
    # line ends.
    set(chunk_size 8000)
    set(entries "")
    foreach(path IN LISTS FILES)
        get_filename_component(name "${path}" NAME)
        file(READ "${path}" rest)
        set(literals "")
        while(NOT rest STREQUAL "")
            string(LENGTH "${rest}" length)
            set(cut ${length})
            if(length GREATER chunk_size)
                string(SUBSTRING "${rest}" 0 ${chunk_size} chunk)
                string(FIND "${chunk}" "\n" cut REVERSE)
                math(EXPR cut "${cut} + 1")
                if(cut EQUAL 0)
                    message(FATAL_ERROR "${path}: a line is longer than ${chunk_size} bytes")
                endif()
            endif()
            string(SUBSTRING "${rest}" 0 ${cut} chunk)
            string(SUBSTRING "${rest}" ${cut} -1 rest)
            string(APPEND literals "\nR\"embedded(${chunk})embedded\"")
        endwhile()
        string(APPEND entries "{\"${name}\",${literals}},\n")
    endforeach()
    file(WRITE "${OUTPUT}" "#include \"${HEADER}\"\n\nnamespace reckoner {\n\n"
        "const std::map<std::string, std::string> &${FUNCTION}()\n{\n"
        "static const std::map<std::string, std::string> texts{\n${entries}};\n"
        "return texts;\n}\n\n} // namespace reckoner\n")
    return()
endif()

set(RECKONER_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(reckoner_embed target)
    cmake_parse_arguments(EMBED "" "HEADER;FUNCTION" "FILES" ${ARGN})
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} "-DFILES=${EMBED_FILES}" -DHEADER=${EMBED_HEADER}
            -DFUNCTION=${EMBED_FUNCTION} -DOUTPUT=${output} -P ${RECKONER_EMBED_SCRIPT}
        DEPENDS ${EMBED_FILES} ${RECKONER_EMBED_SCRIPT}
        COMMENT "Embedding ${target}"
        VERBATIM)
    add_library(${target} STATIC ${output})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
endfunction()
