// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"

#include "core/export/class_config_text.h"
#include "core/export/config_text.h"
#include "core/export/csv.h"
#include "core/export/json_table.h"
#include "core/export/pytorch.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array table{
    Exporter{"csv", mark("Table of the steps (CSV)"), "csv", writeCsv, true, false, false},
    Exporter{"json", mark("Configuration and steps (JSON)"), "json", writeJsonTable, true, false, false},
    Exporter{"pytorch", mark("PyTorch code"), "py", writePytorch, false, true, true},
    Exporter{"config", mark("Configuration (JSON)"), "json", writeConfigJson},
    Exporter{"yaml", mark("Configuration (YAML)"), "yaml", writeConfigYaml},
    Exporter{"hydra", mark("Hydra configuration"), "yaml", writeHydra, false, true, false},
    Exporter{"lightning", mark("LightningCLI configuration"), "yaml", writeLightning, false, true, false},
    Exporter{"share", mark("Share string"), "txt", writeShare},
    Exporter{"document", mark("Document"), "onecycle", writeDocumentJson},
    Exporter{"document-yaml", mark("Document (YAML)"), "yaml", writeDocumentYaml},
};

}  // namespace

std::span<const Exporter> exporters()
{
    return table;
}

const Exporter* findExporter(std::string_view key)
{
    const auto* const row = std::ranges::find(table, key, &Exporter::key);
    return row == table.end() ? nullptr : row;
}

std::string exportText(const Exporter& exporter, const ExportInput& input)
{
    std::string text;
    exporter.write(input, [&text](std::string_view part) {
        text += part;
        return true;
    });
    return text;
}

}  // namespace onecycle
