// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/config_text.h"

#include "core/formats/json_document.h"
#include "core/formats/share_string.h"
#include "core/formats/yaml_document.h"

namespace onecycle {
namespace {

using Writer = std::string (*)(const DocumentValue& value, const ViewState& view);

/// The document that is exported; one of its own for a configuration that comes without.
std::string documentText(const ExportInput& input, Writer write)
{
    return input.whole ? write(input.whole->value, input.whole->view) : write(makeDocument(input.config), {});
}

}  // namespace

bool writeConfigJson(const ExportInput& input, const Sink& sink)
{
    return sink(writeJsonConfig(input.config) + "\n");
}

bool writeConfigYaml(const ExportInput& input, const Sink& sink)
{
    return sink("# The arguments of torch.optim.lr_scheduler.OneCycleLR; optimizer and groups say what it drives.\n" +
                writeYamlConfig(input.config));
}

bool writeShare(const ExportInput& input, const Sink& sink)
{
    if (!input.whole)
        return sink(writeShareString(input.config) + "\n");
    return sink(writeShareString(input.config, input.whole->value.activeEntry().name) + "\n");
}

bool writeDocumentJson(const ExportInput& input, const Sink& sink)
{
    return sink(documentText(input, writeJsonDocument));
}

bool writeDocumentYaml(const ExportInput& input, const Sink& sink)
{
    return sink("# A document of onecycle.\n" + documentText(input, writeYamlDocument));
}

}  // namespace onecycle
