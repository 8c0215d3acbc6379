# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two components: `core`, a library for find_package(OneCycle), and `application`, which becomes the Debian package.

include(CMakePackageConfigHelpers)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/OneCycle)
install(TARGETS onecycle_core EXPORT OneCycleTargets ARCHIVE COMPONENT core)
install(DIRECTORY core/support core/schedule core/parameters
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/onecycle/core COMPONENT core FILES_MATCHING PATTERN "*.h")
install(EXPORT OneCycleTargets NAMESPACE onecycle:: FILE OneCycleConfig.cmake DESTINATION ${package_folder} COMPONENT core)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/OneCycleConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/OneCycleConfigVersion.cmake DESTINATION ${package_folder} COMPONENT core)

if(NOT ONECYCLE_QT)
    return()
endif()

set(id org.onecycle.OneCycle)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
install(TARGETS onecycle RUNTIME COMPONENT application)
install(FILES ${desktop}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT application)
install(FILES ${desktop}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT application)
install(FILES ${desktop}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT application)
install(DIRECTORY resources/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/onecycle COMPONENT application)
install(FILES ${desktop}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT application)

set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icons}/${id}.svg DESTINATION ${theme}/scalable/apps COMPONENT application)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${icons}/${id}-${size}.png DESTINATION ${theme}/${size}x${size}/apps RENAME ${id}.png COMPONENT application)
endforeach()

# Debian wants the manual and the changelog compressed, without a time in them.
find_program(GZIP gzip)
if(GZIP)
    foreach(page onecycle.1 changelog)
        add_custom_command(OUTPUT ${page}.gz COMMAND ${GZIP} -9nc ${desktop}/${page} > ${page}.gz DEPENDS ${desktop}/${page} VERBATIM)
        list(APPEND pages ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz)
    endforeach()
    add_custom_target(onecycle_pages ALL DEPENDS ${pages})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/onecycle.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT application)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT application)
endif()

set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the benchmarks are not packaged
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The onecycle authors")
set(CPACK_PACKAGE_CONTACT "The onecycle authors <onecycle@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL application)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_APPLICATION_PACKAGE_NAME onecycle)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tune, explain and export 1cycle learning-rate schedules")
set(CPACK_COMPONENT_APPLICATION_DESCRIPTION
"Draws the learning rate and the momentum of a 1cycle schedule before the
training starts, lets every parameter be tuned in place, and writes the code
that makes the schedule in PyTorch. Its numbers are those of PyTorch's
OneCycleLR, bit for bit. The same core answers on the command line.")
include(CPack)
