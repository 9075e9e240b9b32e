# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later

# reckoner_embed(TARGET SYMBOL FILE...)
# compiles text files into TARGET as
#     namespace reckoner::embedded { std::span<const File> SYMBOL(); }
# declared in core/units/embedded.h. The files are read again whenever they change.
function(reckoner_embed target symbol)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.cpp)
    set(script ${PROJECT_SOURCE_DIR}/cmake/embed_texts.cmake)
    add_custom_command(OUTPUT ${source}
        COMMAND ${CMAKE_COMMAND} -D SYMBOL=${symbol} -D OUTPUT=${source} -P ${script} ${ARGN}
        DEPENDS ${script} ${ARGN}
        COMMENT "Embedding ${symbol}"
        VERBATIM)
    target_sources(${target} PRIVATE ${source})
endfunction()
