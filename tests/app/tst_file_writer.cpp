// Nothing that stood in a file is lost by writing it, wherever the disk fails.
#include "app/file_access.h"
#include "app/file_writer.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QStandardPaths>

#include <array>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace app;
using namespace tests;

namespace {

const QByteArray Before = "what stood here before, of some length";
const QByteArray After = "what is to stand here afterwards, and is rather longer than what stood here before";
constexpr uid_t Nobody = 65534;

// An ordinary user's eyes, for as long as it lives.
class AsNobody
{
public:
    AsNobody() : m_changed(::geteuid() == 0 && ::setegid(Nobody) == 0 && ::seteuid(Nobody) == 0) {}
    ~AsNobody()
    {
        if (m_changed && (::seteuid(0) != 0 || ::setegid(0) != 0))
            qFatal("The superuser's rights did not come back.");
    }
    bool isSo() const { return m_changed; }

private:
    bool m_changed;
};

struct stat statusOf(const QString &path)
{
    struct stat status
    {
    };
    ::stat(qPrintable(path), &status);
    return status;
}

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT

    QStringList filesIn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aFailureLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("spared");
        QTest::newRow("no new file") << int(FaultyDisk::Open) << ENOSPC << 0;
        QTest::newRow("no space for the first byte") << int(FaultyDisk::Write) << ENOSPC << 0;
        QTest::newRow("no space in the middle") << int(FaultyDisk::Write) << ENOSPC << 3;
        QTest::newRow("a quota in the middle") << int(FaultyDisk::Write) << EDQUOT << 3;
        QTest::newRow("a fault of the disk in the middle") << int(FaultyDisk::Write) << EIO << 2;
        QTest::newRow("no space when it is to reach the disk") << int(FaultyDisk::Sync) << ENOSPC << 0;
        QTest::newRow("a fault when it is to reach the disk") << int(FaultyDisk::Sync) << EIO << 0;
        QTest::newRow("no space for the rename") << int(FaultyDisk::Rename) << ENOSPC << 0;
        QTest::newRow("a fault in the rename") << int(FaultyDisk::Rename) << EIO << 0;
    }

    void aFailureLeavesEverythingAsItWas()
    {
        QFETCH(int, call);
        QFETCH(int, error);
        QFETCH(int, spared);
        for (const bool exists : {true, false}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("a.json"));
            QVERIFY(!exists || put(path, Before));
            const QStringList files = filesIn(folder.path());
            {
                const FaultyDisk disk(FaultyDisk::Call(call), error, spared);
                const auto done = writeBytes(path, After);
                QVERIFY2(!done, "told");
                QCOMPARE(done.error().name(), QStringLiteral("file-unwritable"));
                QVERIFY(fileSentence(done.error(), path).contains(systemWords(error)));
            }
            QCOMPARE(filesIn(folder.path()), files);
            QVERIFY(!exists || got(path) == Before);
        }
    }

    void aFileWrittenInPlaceIsGivenBackWhatItHeld_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("spared");
        const int pieces = int(Before.size() / qsizetype(FaultyDisk::Piece)) + 1; // of the copy that is kept
        QTest::newRow("no room for a copy") << int(FaultyDisk::Write) << 2;
        QTest::newRow("no room to grow") << int(FaultyDisk::Reserve) << 0;
        QTest::newRow("no space for the first byte") << int(FaultyDisk::Write) << pieces;
        QTest::newRow("no space in the middle") << int(FaultyDisk::Write) << pieces + 3;
        QTest::newRow("no space when it is to reach the disk") << int(FaultyDisk::Sync) << 1;
    }

    void aFileWrittenInPlaceIsGivenBackWhatItHeld()
    {
        QFETCH(int, call);
        QFETCH(int, spared);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json")),
                      other = folder.filePath(QStringLiteral("b.json"));
        QVERIFY(put(path, Before));
        QVERIFY(::link(qPrintable(path), qPrintable(other)) == 0);
        {
            // A copy finds no shelter anywhere; any other call fails once.
            const int times = call == FaultyDisk::Write && spared == 2 ? 1 << 20 : 1;
            const FaultyDisk disk(FaultyDisk::Call(call), ENOSPC, spared, times);
            const auto done = writeBytes(path, After);
            QVERIFY(!done);
            QCOMPARE(done.error().name(), QStringLiteral("file-unwritable"));
        }
        QCOMPARE(got(path), Before);
        QCOMPARE(got(other), Before);
        QCOMPARE(filesIn(folder.path()), (QStringList{QStringLiteral("a.json"), QStringLiteral("b.json")}));
    }

    void whatCannotBeGivenBackIsKeptAndTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        QVERIFY(::link(qPrintable(path), qPrintable(folder.filePath(QStringLiteral("b.json")))) == 0);
        const int copied = int(Before.size() / qsizetype(FaultyDisk::Piece)) + 1;
        QString copy;
        {
            const FaultyDisk disk(FaultyDisk::Write, EIO, copied + 2); // and never again
            const auto done = writeBytes(path, After);
            QVERIFY(!done);
            QCOMPARE(done.error().name(), QStringLiteral("file-cut"));
            copy = done.error().arguments.value(1);
            QVERIFY(fileSentence(done.error(), path).contains(copy));
        }
        QCOMPARE(got(copy), Before);
    }

    void aFullDiskHarmsNothing_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("linked");
        for (const int size : {1, 5000, 15000, 17000, 100000}) {
            QTest::addRow("%d bytes", size) << size << false;
            QTest::addRow("%d bytes into a file of two names", size) << size << true;
        }
    }

    void aFullDiskHarmsNothing()
    {
        QFETCH(int, size);
        QFETCH(bool, linked);
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("Mounting a small disk takes the superuser.");
        const QString path = disk.at(QStringLiteral("a.json"));
        const QByteArray old(std::max(size / 2, 1), 'o');
        QVERIFY(put(path, old));
        QVERIFY(!linked || ::link(qPrintable(path), qPrintable(disk.at(QStringLiteral("b.json")))) == 0);
        disk.fillUpTo(0);
        const bool fits = linked && size <= 4096; // within the block the file has already
        const auto done = writeBytes(path, QByteArray(size, 'n'));
        QCOMPARE(bool(done), fits);
        QCOMPARE(got(path), fits ? QByteArray(size, 'n') : old);
        disk.empty();
        QVERIFY(writeBytes(path, QByteArray(size, 'n')));
        QCOMPARE(got(path), QByteArray(size, 'n'));
    }

    void aLimitOnFilesHarmsNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        rlimit usual{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{1000, usual.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
        const auto done = writeBytes(path, QByteArray(5000, 'n'));
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
        QVERIFY(!done);
        QVERIFY(fileSentence(done.error(), path).contains(systemWords(EFBIG)));
        QCOMPARE(got(path), Before);
    }

    void theOwnerGroupAndModeStay()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        if (::geteuid() == 0)
            QVERIFY(::chown(qPrintable(path), Nobody, Nobody) == 0);
        QVERIFY(::chmod(qPrintable(path), 0646) == 0);
        const struct stat before = statusOf(path);
        QVERIFY(writeBytes(path, After));
        QCOMPARE(got(path), After);
        QCOMPARE(statusOf(path).st_uid, before.st_uid);
        QCOMPARE(statusOf(path).st_gid, before.st_gid);
        QCOMPARE(statusOf(path).st_mode, before.st_mode);
    }

    void anOwnerThatCannotBeGivenStays()
    {
        QTemporaryDir folder;
        QVERIFY(::chmod(qPrintable(folder.path()), 0777) == 0);
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        QVERIFY(::chmod(qPrintable(path), 0666) == 0);
        {
            const AsNobody user;
            if (!user.isSo())
                QSKIP("Only the superuser can become someone else.");
            QVERIFY(writeBytes(path, After));
        }
        QCOMPARE(got(path), After);
        QCOMPARE(statusOf(path).st_uid, uid_t(0));
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.json")});
    }

    void aFolderThatTakesNoFilesStillHoldsOneThatIsWritten_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("with room") << false;
        QTest::newRow("on a full disk") << true;
    }

    // The full disk: the file was cut at the block's border.
    void aFolderThatTakesNoFilesStillHoldsOneThatIsWritten()
    {
        QFETCH(bool, full);
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("Mounting a small disk takes the superuser.");
        QVERIFY(QDir().mkdir(disk.at(QStringLiteral("shut"))));
        const QString path = disk.at(QStringLiteral("shut/a.json"));
        const QByteArray old(6000, 'o'), wanted(40000, 'n');
        QVERIFY(put(path, old));
        QVERIFY(::chmod(qPrintable(path), 0666) == 0
                && ::chmod(qPrintable(disk.at(QStringLiteral("shut"))), 0555) == 0);
        QVERIFY(::chmod(qPrintable(disk.at(QString())), 0755) == 0);
        if (full)
            disk.fillUpTo(8192);
        {
            const AsNobody user;
            const auto done = writeBytes(path, wanted);
            QCOMPARE(bool(done), !full);
        }
        QCOMPARE(got(path), full ? old : wanted);
        QCOMPARE(filesIn(disk.at(QStringLiteral("shut"))), QStringList{QStringLiteral("a.json")});
    }

    void aFileThatIsNotToBeWrittenIsNotReplaced()
    {
        QTemporaryDir folder;
        QVERIFY(::chmod(qPrintable(folder.path()), 0777) == 0);
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        QVERIFY(::chmod(qPrintable(path), 0444) == 0);
        {
            const AsNobody user;
            if (::geteuid() == 0)
                QSKIP("Only the superuser can become someone else.");
            const auto done = writeBytes(path, After);
            QVERIFY(!done && fileSentence(done.error(), path).contains(systemWords(EACCES)));
        }
        QCOMPARE(got(path), Before);
    }

    void aMountedFileIsWrittenInPlace()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        {
            const FaultyDisk disk(FaultyDisk::Rename, EBUSY); // as the kernel answers where a container mounts one file
            QVERIFY(writeBytes(path, After));
        }
        QCOMPARE(got(path), After);
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.json")});
    }

    void linksOfBothKindsStay()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("deep")));
        const QString real = folder.filePath(QStringLiteral("deep/real.json")),
                      twin = folder.filePath(QStringLiteral("twin.json"));
        const QString first = folder.filePath(QStringLiteral("first.json")),
                      second = folder.filePath(QStringLiteral("deep/second.json"));
        QVERIFY(put(real, Before));
        QVERIFY(::link(qPrintable(real), qPrintable(twin)) == 0);
        QVERIFY(::symlink("deep/second.json", qPrintable(first)) == 0
                && ::symlink("real.json", qPrintable(second)) == 0);
        QVERIFY(writeBytes(first, After));
        for (const QString &name : {real, twin, first, second})
            QCOMPARE(got(name), After);
        QVERIFY(QFileInfo(first).isSymLink() && QFileInfo(second).isSymLink());
        QCOMPARE(statusOf(real).st_nlink, nlink_t(2));
        for (const QString &name : {twin, first, second})
            QVERIFY(isSameFile(real, name));
    }

    void aLinkToNothingYetIsFollowed()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("link.json"));
        QVERIFY(::symlink("real.json", qPrintable(link)) == 0);
        QVERIFY(writeBytes(link, After));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(got(folder.filePath(QStringLiteral("real.json"))), After);
        QVERIFY(::symlink("round.json", qPrintable(folder.filePath(QStringLiteral("round.json")))) == 0);
        QVERIFY(!writeBytes(folder.filePath(QStringLiteral("round.json")), After));
    }

    void attributesStay()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(put(path, Before));
        if (::setxattr(qPrintable(path), "user.origin", "course", 6, 0) != 0)
            QSKIP("This file system keeps no attributes.");
        QVERIFY(writeBytes(path, After));
        char value[16] = {};
        QCOMPARE(::getxattr(qPrintable(path), "user.origin", value, sizeof value), ssize_t(6));
        QCOMPARE(QByteArray(value), QByteArray("course"));
        QCOMPARE(got(path), After);
    }

    void theAccessListStays()
    {
        // As <linux/posix_acl_xattr.h> has it: a version, then tag, rights and id of each entry.
        const auto list = [](std::initializer_list<std::array<quint16, 2>> entries) {
            QByteArray bytes("\2\0\0\0", 4);
            for (const auto &[tag, rights] : entries) {
                const quint32 id = tag == 2 ? 1234 : ~0U;
                bytes += QByteArray(reinterpret_cast<const char *>(&tag), 2)
                    + QByteArray(reinterpret_cast<const char *>(&rights), 2)
                    + QByteArray(reinterpret_cast<const char *>(&id), 4);
            }
            return bytes;
        };
        const QByteArray shared = list({{1, 6}, {2, 6}, {4, 4}, {16, 6}, {32, 4}});
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json")),
                      plain = folder.filePath(QStringLiteral("b.json"));
        QVERIFY(put(path, Before) && put(plain, Before));
        if (::setxattr(qPrintable(path), "system.posix_acl_access", shared.constData(), size_t(shared.size()), 0) != 0)
            QSKIP("This file system keeps no access lists.");
        // What the folder hands to its new files is not for files that were there before.
        QVERIFY(::setxattr(qPrintable(folder.path()), "system.posix_acl_default", shared.constData(),
                           size_t(shared.size()), 0)
                == 0);
        QVERIFY(writeBytes(path, After) && writeBytes(plain, After));
        char value[128];
        const ssize_t size = ::getxattr(qPrintable(path), "system.posix_acl_access", value, sizeof value);
        QCOMPARE(QByteArray(value, std::max<ssize_t>(size, 0)), shared);
        QVERIFY(::getxattr(qPrintable(plain), "system.posix_acl_access", value, sizeof value) < 0);
        QCOMPARE(statusOf(plain).st_mode & 0777U, 0644U);
    }

    void pipesAndDevicesAreNeverReplaced()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe")),
                      device = folder.filePath(QStringLiteral("device"));
        QVERIFY(::mkfifo(qPrintable(pipe), 0600) == 0);
        QCOMPARE(writeBytes(pipe, After).error().name(), QStringLiteral("file-special"));
        QCOMPARE(writeBytes(pipe, After, {.through = true}).error().name(), QStringLiteral("pipe-unread"));
        QByteArray heard;
        std::thread reader([&] { heard = got(pipe); });
        const auto done = writeBytes(pipe, After, {.through = true});
        reader.join();
        QVERIFY(done);
        QCOMPARE(heard, After);
        QVERIFY(S_ISFIFO(statusOf(pipe).st_mode));
        QCOMPARE(writeBytes(folder.path(), After, {.through = true}).error().name(), QStringLiteral("file-is-folder"));
        QCOMPARE(writeBytes(QStringLiteral("/dev/full"), After).error().name(), QStringLiteral("file-special"));
        QCOMPARE(writeBytes(QStringLiteral("/dev/full"), After, {.through = true}).error().name(),
                 QStringLiteral("stream-unwritable"));
        if (::mknod(qPrintable(device), S_IFCHR | 0600, makedev(1, 3)) != 0)
            QSKIP("Making a device takes the superuser.");
        QVERIFY(writeBytes(device, After, {.through = true}) || errno == EACCES
                || errno == EPERM); // some mounts open none
        QVERIFY(S_ISCHR(statusOf(device).st_mode));
        const QString drive = folder.filePath(QStringLiteral("drive"));
        QVERIFY(::mknod(qPrintable(drive), S_IFBLK | 0600, makedev(7, 200)) == 0);
        QCOMPARE(writeBytes(drive, After, {.through = true}).error().name(), QStringLiteral("file-special"));
    }

    void aNewFileIsAsOpenAsTheUserWants()
    {
        QTemporaryDir folder;
        const mode_t usual = ::umask(027);
        const bool written = bool(writeBytes(folder.filePath(QStringLiteral("a")), After))
            && bool(writeBytes(folder.filePath(QStringLiteral("b")), After, {.secret = true}));
        ::umask(usual);
        QVERIFY(written);
        QCOMPARE(statusOf(folder.filePath(QStringLiteral("a"))).st_mode & 0777U, 0640U);
        QCOMPARE(statusOf(folder.filePath(QStringLiteral("b"))).st_mode & 0777U, 0600U);
    }

    void theLongestNameIsWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString(255, u'n'));
        QVERIFY(writeBytes(path, Before) && writeBytes(path, After));
        QCOMPARE(got(path), After);
        QVERIFY(::link(qPrintable(path), qPrintable(folder.filePath(QStringLiteral("b")))) == 0);
        QVERIFY(writeBytes(path, Before));
        QCOMPARE(got(path), Before);
        QVERIFY(!writeBytes(path + u'n', After));
    }

    void anythingFromNothingToMegabytes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(16384), qsizetype(5000000), qsizetype(0)}) {
            QVERIFY(writeBytes(path, QByteArray(size, 'n')));
            QCOMPARE(got(path).size(), size);
        }
    }
};

BATUTA_TEST(TestFileWriter)
#include "tst_file_writer.moc"
