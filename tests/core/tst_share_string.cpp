// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/share_string.h"

#include <QtTest>

#include <limits>

using namespace onecycle;

namespace {

ScheduleConfig odd()
{
    ScheduleConfig config;
    config.groups = {"back bone", "Köpfe", ""};
    config.optimizer = "adamw";
    config.totalSteps = 1e6;
    config.maxLr = PerGroup(std::vector{0.1, 1e-7, 1e22});
    config.divFactor = std::numeric_limits<double>::infinity();
    config.annealStrategy = "a,b=c";
    config.threePhase = true;
    config.baseMomentum = PerGroup(std::vector<double>{});
    config.lastEpoch = -0.0;
    return config;
}

}  // namespace

/// The schedule in one line.
class ShareStringTest : public QObject {
    Q_OBJECT

private slots:
    void written_data()
    {
        QTest::addColumn<std::string>("found");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("defaults") << writeShareString({}) << std::string("onecycle:");
        QTest::newRow("PyTorch's example")
            << writeShareString(startingConfig()) << std::string("onecycle:epochs=10,steps_per_epoch=100,max_lr=0.01");
        QTest::newRow("everything odd")
            << writeShareString(odd(), "100% α")
            << std::string(
                   "onecycle:optimizer=adamw,total_steps=1000000,last_epoch=-0,max_lr=0.1:1e-7:1e22,div_factor=inf,"
                   "anneal_strategy=a%2Cb%3Dc,three_phase=true,base_momentum=:,groups=back%20bone:K%C3%B6pfe::,"
                   "name=100%25%20%CE%B1");
        ScheduleConfig config;
        config.groups = {"group 0", "group 1"};
        QTest::newRow("as many groups as no list says") << writeShareString(config) << std::string("onecycle:groups=2");
        config.maxLr = PerGroup(std::vector{1.0, 2.0});
        QTest::newRow("as many groups as the list says")
            << writeShareString(config) << std::string("onecycle:max_lr=1:2");
        config.maxLr = PerGroup(std::vector{1.0});
        config.groups = {"7"};
        QTest::newRow("one named group, a list of one")
            << writeShareString(config) << std::string("onecycle:max_lr=1:,groups=7:");
    }

    void written()
    {
        QFETCH(std::string, found);
        QFETCH(std::string, expected);
        QCOMPARE(found, expected);
    }

    void comesBack()
    {
        const auto read = readDocument(writeShareString(odd(), "100% α"));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(read->value.config() == odd());
        QCOMPARE(read->value.activeEntry().name, std::string("100% α"));
    }

    void asPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("remarks");
        QTest::newRow("spaces around it") << QByteArray(" \n onecycle:max_lr=0.5\r\n") << QStringList{};
        QTest::newRow("spaces in it") << QByteArray("onecycle:total_steps = 10, max_lr = 0.5") << QStringList{};
        QTest::newRow("comma at the end") << QByteArray("onecycle:max_lr=0.5,") << QStringList{};
        QTest::newRow("an exponent with a sign")
            << QByteArray("onecycle:max_lr=5.0e+00,max_lr=+0.5e+0") << QStringList{"\"max_lr\" stands twice"};
        QTest::newRow("PyTorch's class") << QByteArray("onecycle:optimizer=torch.optim.SGD,max_lr=0.5")
                                         << QStringList{};
        QTest::newRow("a bare per cent sign") << QByteArray("onecycle:max_lr=0.5,name=100%") << QStringList{};
        QTest::newRow("unknown") << QByteArray("onecycle:max_lr=0.5,pct_strat=0.1")
                                 << QStringList{"Did you mean \"pct_start\"?"};
    }

    void asPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, remarks);
        const auto read = readDocument(text.toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->value.config().maxLr->at(0), 0.5);
        QCOMPARE(qsizetype(read->remarks.size()), remarks.size());
        for (qsizetype i = 0; i < remarks.size(); ++i)
            QVERIFY2(QString::fromStdString(read->remarks[std::size_t(i)]).contains(remarks[i]), "the remark");
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no value") << QByteArray("onecycle:max_lr") << "\"max_lr\" in the share string is no argument";
        QTest::newRow("prose") << QByteArray("onecycle:the policy") << "\"the policy\" in the share string";
        QTest::newRow("a word") << QByteArray("onecycle:max_lr=fast") << R"("max_lr" is "fast"; it must be a number)";
        QTest::newRow("a list with a hole") << QByteArray("onecycle:max_lr=1::2") << R"("max_lr" is [1.0,"",2.0])";
        QTest::newRow("a switch") << QByteArray("onecycle:three_phase=1") << "it must be true or false";
        QTest::newRow("1e400") << QByteArray("onecycle:max_lr=1e400") << R"("max_lr" is "1e400")";
        QTest::newRow("no groups") << QByteArray("onecycle:groups=0") << "\"groups\" is 0";
        QTest::newRow("invalid UTF-8") << QByteArray("onecycle:max_lr=%FF") << R"("max_lr" is "%FF")";
        QTest::newRow("too long") << "onecycle:name=" + QByteArray(65536, 'x') << "longer than 64 KiB";
        QTest::newRow("huge") << "onecycle:" + QByteArray(64'000'000, ',') << "longer than 64 KiB";
        QTest::newRow("YAML") << QByteArray("onecycle:\n  a: 1\n") << "neither";
    }

    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto read = readDocument(text.toStdString());
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(message), read.error().message.c_str());
    }

    void aNameThatIsNoText()
    {
        const auto read = readDocument("onecycle:max_lr=0.5,name=%FF%FE");
        QVERIFY(read);
        QCOMPARE(read->value.activeEntry().name, std::string("%FF%FE"));
    }
};

QTEST_APPLESS_MAIN(ShareStringTest)
#include "tst_share_string.moc"
