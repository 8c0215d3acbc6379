# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of ours is compiled with. Targets link these with $<BUILD_INTERFACE:...>, so that nothing of it is installed.

set(CMAKE_CXX_EXTENSIONS OFF)

find_program(ONECYCLE_CCACHE ccache)
if(ONECYCLE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ONECYCLE_CCACHE})
endif()
find_program(ONECYCLE_MOLD mold)
if(ONECYCLE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(onecycle_options INTERFACE)
target_compile_features(onecycle_options INTERFACE cxx_std_20)
target_compile_options(onecycle_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> # GCC 12 sees one in every std::variant and std::optional that it inlines
    $<$<BOOL:${ONECYCLE_WERROR}>:-Werror>
    -ffp-contract=off) # a fused multiply-add rounds once where PyTorch rounds twice

add_library(onecycle_qt_options INTERFACE)
target_link_libraries(onecycle_qt_options INTERFACE onecycle_options)
target_compile_definitions(onecycle_qt_options INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING)
