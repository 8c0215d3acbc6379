// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_part.h"

#include <vector>

namespace onecycle::ui {

/// Which files are written: one of each format that is on.
class FilePart : public ExportPart {
    Q_OBJECT

public:
    explicit FilePart(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    std::vector<SwitchButton*> m_formats;  ///< in the order of pictureFormats()
};

}  // namespace onecycle::ui
