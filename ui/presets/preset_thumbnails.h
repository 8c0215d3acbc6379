// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"
#include "ui/presets/preset_row.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace onecycle::ui {

/// Small pictures of presets, each drawn once it is asked for: one in a turn of the event loop, so that a list is there
/// before its pictures.
class PresetThumbnails : public QObject {
    Q_OBJECT

public:
    /// What presets leave open is as in \p config.
    PresetThumbnails(const ScheduleConfig& config, QObject* parent);

    /// The picture of \p row, or a null image until drawn() says that it is there.
    [[nodiscard]] QImage picture(const PresetRow& row, const QSize& size, double ratio, const Theme& theme);
    /// Rows have changed.
    void forget();

Q_SIGNALS:
    void drawn();

private:
    struct Wish {
        QString key;
        Preset preset;
        QSize size;
        double ratio = 1;
        const Theme* theme = nullptr;
    };
    void drawNext();

    ScheduleConfig m_config;
    QHash<QString, QImage> m_pictures;
    std::vector<Wish> m_wishes;
    QTimer m_turn;
};

}  // namespace onecycle::ui
