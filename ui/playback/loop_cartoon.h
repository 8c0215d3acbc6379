// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/playhead.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QPainter;

namespace onecycle::ui {

struct LoopStations;

/// One turn of a training loop as four stations in a row: the present one is lit, and what goes out of it stands below.
class LoopCartoon : public QWidget {
    Q_OBJECT

public:
    explicit LoopCartoon(QWidget* parent = nullptr);

    struct Scene {
        std::optional<LoopStage> stage;  ///< none: nothing runs
        bool raised = false;
        QString message;
        QString shortMessage;  ///< where there is no room for the other

        friend bool operator==(const Scene&, const Scene&) = default;
    };
    /// \p flows: the change of the stage is animated.
    void present(const Scene& scene, bool flows);
    [[nodiscard]] const Scene& scene() const { return m_scene; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWay(QPainter& painter, const LoopStations& stations, LoopStage stage) const;
    void paintStation(QPainter& painter, const LoopStations& stations, LoopStage stage) const;
    void paintMessage(QPainter& painter, const LoopStations& stations) const;
    [[nodiscard]] QColor litColour() const;
    [[nodiscard]] double share() const;

    Scene m_scene;
    QVariantAnimation m_flow;  // from one station to the next
};

}  // namespace onecycle::ui
