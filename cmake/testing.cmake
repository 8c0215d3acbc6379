# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_program(ONECYCLE_PYTHON python3 HINTS /usr/bin REQUIRED DOC "The Python that the system's packages belong to")
if(ONECYCLE_QT)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# What the tests of the window in one folder share: the headers of Qt, compiled once. QtTest names the folder to every file.
function(onecycle_test_headers name)
    if(NOT TARGET ${name})
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "")
        add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        target_compile_definitions(${name} PRIVATE ONECYCLE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
        target_link_libraries(${name} PRIVATE onecycle::ui Qt6::Test onecycle_options)
        target_precompile_headers(${name} PRIVATE <QtTest> <QtWidgets>)
    endif()
endfunction()

# Gives a registered test no screen, a fixed locale, settings and data folders of its own, and no desktop to ask. A test that
# crashes is over: the debugger that QtTest would start may wait for ever.
function(onecycle_test_environment name)
    set(home ${CMAKE_CURRENT_BINARY_DIR}/${name}.home)
    set(environment
        LC_ALL=C.UTF-8
        QT_QPA_PLATFORM=offscreen
        DBUS_SESSION_BUS_ADDRESS=disabled:
        QTEST_DISABLE_STACK_DUMP=1
        XDG_CACHE_HOME=${home}/cache
        XDG_CONFIG_HOME=${home}/config
        XDG_DATA_HOME=${home}/data
        XDG_STATE_HOME=${home}/state
        ONECYCLE_SOURCE_DIR=${PROJECT_SOURCE_DIR})
    if(TARGET onecycle)
        list(APPEND environment ONECYCLE_BINARY=$<TARGET_FILE:onecycle>)
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}")
endfunction()

# onecycle_test(<name> LIBRARIES <library>... [LABELS <label>...] [TIMEOUT <seconds>])
# Builds <name>.cpp of the current folder with QtTest (the file ends in #include "<name>.moc") and registers it.
function(onecycle_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LIBRARIES;LABELS")
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PRIVATE ONECYCLE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test onecycle_options)
    if(ONECYCLE_PCH AND "onecycle::ui" IN_LIST arg_LIBRARIES)
        get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
        onecycle_test_headers(onecycle_${folder}_test_headers)
        target_precompile_headers(${name} REUSE_FROM onecycle_${folder}_test_headers)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    onecycle_test_environment(${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    if(arg_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
    endif()
endfunction()

# onecycle_python_test(<name> <script> [ARGUMENTS <argument>...] [LABELS <label>...] [TIMEOUT <seconds>])
# Registers a Python script of the current folder: exit code 0 passes, 77 is a test that could not run here.
function(onecycle_python_test name script)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "TIMEOUT" "ARGUMENTS;LABELS")
    add_test(NAME ${name} COMMAND ${ONECYCLE_PYTHON} -B ${CMAKE_CURRENT_SOURCE_DIR}/${script} ${arg_ARGUMENTS})
    onecycle_test_environment(${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" SKIP_RETURN_CODE 77)
    if(arg_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
    endif()
endfunction()
