// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: document_probe COUNT SEED     prints random documents, one a line, in every spelling of a document
#include "core/formats/json_document.h"
#include "core/formats/json_writer.h"
#include "core/formats/yaml_document.h"
#include "tests/core/random_document.h"

#include <cstdio>
#include <cstdlib>

using namespace onecycle;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    std::mt19937 random(static_cast<unsigned>(std::atoi(argv[2])));
    for (int left = std::atoi(argv[1]); left > 0; --left) {
        const DocumentValue value = randomDocument(random);
        const ViewState view = randomView(random);
        const std::string texts[]{writeJsonDocument(value, view), writeYamlDocument(value, view),
                                  writeJsonConfig(value.config()), writeYamlConfig(value.config())};
        std::string line;
        for (const std::string& text : texts)
            line += (line.empty() ? "[" : ", ") + jsonString(text);
        std::puts((line + "]").c_str());
    }
}
