// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/preset_format.h"
#include "ui/presets/preset_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

Preset named(const char* name)
{
    return presetOf(name, startingConfig(), true);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

}  // namespace

/// The presets that come with the program, and the files of the user's.
class PresetStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = m_home.path() + '/' + QTest::currentTestFunction() + "/presets"; }

    /// The list of the stock, the resources and the files are the same ones.
    void theStockIsWhole()
    {
        const QStringList files = filesIn(ONECYCLE_SOURCE_DIR "/resources/presets");
        QStringList found;
        for (const StoredPreset& stored : PresetStore::stock()) {
            QVERIFY(!stored.own && stored.file.isEmpty());
            found.append(stored.key + ".json");
        }
        QCOMPARE(found.first(), "pytorch.json");
        found.sort();
        QCOMPARE(found, files);
    }

    void aFolderThatIsNotThereIsEmpty()
    {
        const PresetStore store(m_folder);
        QVERIFY(store.own().empty() && store.complaints().empty());
        QCOMPARE(store.all().size(), PresetStore::stock().size());
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void savedPresetsAreFound()
    {
        const PresetStore store(m_folder);
        const auto key = store.save(named("My Own: größer / 2"));
        QVERIFY(key);
        QCOMPARE(*key, "my-own-größer-2");
        const auto found = store.find(*key);
        QVERIFY(found && found->own && found->preset == named("My Own: größer / 2"));
        QVERIFY(store.find("My Own: größer / 2"));
        QCOMPARE(found->file, m_folder + "/my-own-größer-2.json");
        QCOMPARE(PresetStore(m_folder).own().size(), std::size_t(1));
    }

    /// The second of a name does not replace the first, nor one of the stock.
    void keysAreUnique()
    {
        const PresetStore store(m_folder);
        QCOMPARE(*store.save(named("Mine")), "mine");
        QCOMPARE(*store.save(named("mine!")), "mine-2");
        QCOMPARE(*store.save(named("PyTorch")), "pytorch-2");
        QCOMPARE(*store.save(named("...")), "preset");
        QVERIFY(!store.find("pytorch")->own);
        QCOMPARE(filesIn(m_folder), (QStringList{"mine-2.json", "mine.json", "preset.json", "pytorch-2.json"}));
    }

    void renamedAndRemoved()
    {
        const PresetStore store(m_folder);
        QVERIFY(store.save(named("Mine")));
        QCOMPARE(*store.rename("mine", "  Yours "), "mine");
        QCOMPARE(QString::fromStdString(store.find("mine")->preset.name), "Yours");
        QCOMPARE(*store.remove("mine"), "mine");
        QVERIFY(store.own().empty() && filesIn(m_folder).isEmpty());
    }

    void failuresAreSentences()
    {
        const PresetStore store(m_folder);
        QVERIFY(store.save(named("Mine")));
        QCOMPARE(store.rename("mine", " ").error(), "A preset needs a name; write at least one letter.");
        QCOMPARE(store.rename("pytorch", "x").error(), "There is no preset \"pytorch\" of yours to rename.");
        QCOMPARE(store.remove("other").error(), "There is no preset \"other\" of yours to delete.");
        QFile blocking(m_home.path() + "/file");
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto refused = PresetStore(m_home.path() + "/file/presets").save(named("Mine"));
        QVERIFY(!refused && refused.error().startsWith("The folder ") &&
                refused.error().endsWith("Check its permissions."));
    }

    void aReadOnlyFolder()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser may write everywhere.");
        QVERIFY(QDir().mkpath(m_folder));
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner);
        const auto refused = PresetStore(m_folder).save(named("Mine"));
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!refused && refused.error().contains("could not be written"));
    }

    /// A file that is none is named with what is wrong, and does not hide the others.
    void brokenFilesAreNamed()
    {
        const PresetStore store(m_folder);
        QVERIFY(store.save(named("Mine")));
        const auto write = [this](const char* name, const QByteArray& text) {
            QFile file(m_folder + '/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("a.json", "{\n\"format\": }");
        write("b.json", "{}");
        write("large.json", QByteArray(2 * 1024 * 1024, ' '));
        write("notes.txt", "no preset");
        QCOMPARE(store.own().size(), std::size_t(1));
        const auto complaints = store.complaints();
        QCOMPARE(complaints.size(), std::size_t(3));
        QVERIFY2(complaints[0].startsWith("a.json: Line 2: "), qPrintable(complaints[0]));
        QCOMPARE(complaints[1], "b.json: \"format\" is missing; it must be \"onecycle-preset\".");
        QCOMPARE(complaints[2], "large.json: It is larger than 1 MiB; a preset is a short JSON file.");
    }

    void theUsersFolder()
    {
        qputenv("XDG_DATA_HOME", "/somewhere");
        QCOMPARE(PresetStore().folder(), "/somewhere/onecycle/presets");
    }

private:
    QTemporaryDir m_home;
    QString m_folder;
};

QTEST_GUILESS_MAIN(PresetStoreTest)
#include "tst_preset_store.moc"
