/*
 * Preloaded into a child of the proofs. Sees every call that changes a file under PROOF_FOLDER, whichever library makes it, and
 *   PROOF_LOG      writes each with its data, its sync points and what the child said on PROOF_ACK_FD, in their true order; or
 *   PROOF_KILL_AT  kills the process right before the N-th of them.
 * The lock is held over the real call, so the order of the log is the order of the disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static size_t rootLength;
static int logFd = -1, ackFd = -1;
static long killAt, seen;
static int nextId = 1;
static struct { int id, folder; char path[512]; } files[MOST]; /* by file identity */
static int fileCount;
static int byFd[MOST]; /* index into files plus one */

__attribute__((constructor)) static void begin(void) {
  const char *f = getenv("PROOF_FOLDER"), *l = getenv("PROOF_LOG"), *k = getenv("PROOF_KILL_AT"), *a = getenv("PROOF_ACK_FD");
  if (!f) return;
  strncpy(root, f, sizeof root - 1);
  rootLength = strlen(root);
  if (k) killAt = atol(k);
  if (a) ackFd = atoi(a);
  if (l) logFd = (int)syscall(SYS_openat, AT_FDCWD, l, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  unsetenv("LD_PRELOAD");
}

static int inside(const char *p) { return rootLength && p && !strncmp(p, root, rootLength) && (p[rootLength] == '/' || !p[rootLength]); }
static const char *placed(const char *p) { return p[rootLength] ? p + rootLength + 1 : "."; }

static void raw(const void *data, size_t n) {
  const char *p = data;
  while (n) {
    ssize_t w = syscall(SYS_write, logFd, p, n);
    if (w <= 0) _exit(99);
    p += w, n -= (size_t)w;
  }
}
/* op, id, offset, lengths of text and data; then text and data */
static void note(char op, int id, uint64_t at, const char *text, const void *data, size_t n) {
  if (logFd < 0) return;
  struct __attribute__((packed)) { char op; int32_t id; uint64_t at; uint32_t text, data; } head = { op, id, at, (uint32_t)strlen(text), (uint32_t)n };
  raw(&head, sizeof head);
  raw(text, head.text);
  if (n) raw(data, n);
}
/* every changing call passes here before it is made */
static void passing(void) {
  if (++seen == killAt) { kill(getpid(), SIGKILL); for (;;) pause(); }
}

static int known(int fd) { return fd >= 0 && fd < MOST ? byFd[fd] - 1 : -1; }
static int atPath(const char *path) {
  for (int i = 0; i < fileCount; i++) if (!strcmp(files[i].path, path)) return i;
  return -1;
}
static int remember(const char *path, int folder) {
  if (fileCount == MOST) _exit(98);
  files[fileCount].id = nextId++, files[fileCount].folder = folder;
  strncpy(files[fileCount].path, path, sizeof files[0].path - 1);
  return fileCount++;
}

#define REAL(ret, name, ...) static ret (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)

static int opened(const char *path, int flags, int (*make)(const char *, int, mode_t), mode_t mode) {
  if (!inside(path)) return make(path, flags, mode);
  pthread_mutex_lock(&lock);
  int fresh = (flags & O_CREAT) && faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0, cut = (flags & O_TRUNC) && !fresh;
  if (fresh || cut) passing();
  int fd = make(path, flags, mode), error = errno;
  if (fd >= 0 && fd < MOST) {
    struct stat s;
    int folder = fstat(fd, &s) == 0 && S_ISDIR(s.st_mode), i = fresh ? -1 : atPath(placed(path));
    if (i < 0) {
      i = remember(placed(path), folder);
      if (!folder) note('O', files[i].id, (uint64_t)fresh, placed(path), "", 0);
    }
    if (cut) note('T', files[i].id, 0, "", "", 0);
    byFd[fd] = i + 1;
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return fd;
}
static int sysOpen(const char *p, int f, mode_t m) { return (int)syscall(SYS_openat, AT_FDCWD, p, f, m); }
#define MODE(flags) mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { va_list v; va_start(v, flags); mode = va_arg(v, mode_t); va_end(v); }
int open(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, sysOpen, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(path, flags | O_LARGEFILE, sysOpen, mode); }
int openat(int dir, const char *path, int flags, ...) {
  MODE(flags)
  return path[0] == '/' ? opened(path, flags, sysOpen, mode) : (int)syscall(SYS_openat, dir, path, flags, mode);
}
int openat64(int dir, const char *path, int flags, ...) {
  MODE(flags)
  return path[0] == '/' ? opened(path, flags, sysOpen, mode) : (int)syscall(SYS_openat, dir, path, flags, mode);
}
int close(int fd) {
  pthread_mutex_lock(&lock);
  if (fd >= 0 && fd < MOST) byFd[fd] = 0;
  pthread_mutex_unlock(&lock);
  return (int)syscall(SYS_close, fd);
}

static ssize_t wrote(int fd, const struct iovec *v, int n, off_t at) {
  int i = known(fd);
  if (i < 0 && !(logFd >= 0 && fd == ackFd)) return at < 0 ? syscall(SYS_writev, fd, v, n) : syscall(SYS_pwritev, fd, v, n, at, 0);
  pthread_mutex_lock(&lock);
  if (i >= 0) passing();
  ssize_t done = at < 0 ? syscall(SYS_writev, fd, v, n) : syscall(SYS_pwritev, fd, v, n, at, 0);
  int error = errno;
  uint64_t from = at < 0 && i >= 0 ? (uint64_t)(lseek(fd, 0, SEEK_CUR) - done) : (uint64_t)at;
  ssize_t left = done;
  for (int k = 0; k < n && left > 0; k++) {
    size_t part = (size_t)left < v[k].iov_len ? (size_t)left : v[k].iov_len;
    note(i < 0 ? 'A' : 'W', i < 0 ? 0 : files[i].id, from, "", v[k].iov_base, part);
    from += part, left -= (ssize_t)part;
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return done;
}
ssize_t write(int fd, const void *b, size_t n) { struct iovec v = { (void *)b, n }; return known(fd) < 0 && fd != ackFd ? syscall(SYS_write, fd, b, n) : wrote(fd, &v, 1, -1); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t at) { struct iovec v = { (void *)b, n }; return wrote(fd, &v, 1, at); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t at) { struct iovec v = { (void *)b, n }; return wrote(fd, &v, 1, at); }
ssize_t writev(int fd, const struct iovec *v, int n) { return wrote(fd, v, n, -1); }
ssize_t pwritev(int fd, const struct iovec *v, int n, off_t at) { return wrote(fd, v, n, at); }
ssize_t pwritev64(int fd, const struct iovec *v, int n, off64_t at) { return wrote(fd, v, n, at); }

static int on(int fd, char op, uint64_t at, long call) {
  int i = known(fd);
  if (i < 0) return (int)(op == 'T' ? syscall(call, fd, at) : syscall(call, fd));
  pthread_mutex_lock(&lock);
  passing();
  int r = (int)(op == 'T' ? syscall(call, fd, at) : syscall(call, fd)), error = errno;
  if (r == 0) note(files[i].folder ? 'D' : op, files[i].id, at, files[i].path, "", 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return r;
}
int fsync(int fd) { return on(fd, 'S', 0, SYS_fsync); }
int fdatasync(int fd) { return on(fd, 'S', 0, SYS_fdatasync); }
int ftruncate(int fd, off_t n) { return on(fd, 'T', (uint64_t)n, SYS_ftruncate); }
int ftruncate64(int fd, off64_t n) { return on(fd, 'T', (uint64_t)n, SYS_ftruncate); }

int unlink(const char *path) {
  if (!inside(path)) return (int)syscall(SYS_unlink, path);
  pthread_mutex_lock(&lock);
  passing();
  int r = (int)syscall(SYS_unlink, path), error = errno, i = atPath(placed(path));
  if (r == 0) {
    note('U', i < 0 ? 0 : files[i].id, 0, placed(path), "", 0);
    if (i >= 0) files[i].path[0] = 0;
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return r;
}
int rename(const char *from, const char *to) {
  if (!inside(from) || !inside(to)) return (int)syscall(SYS_rename, from, to);
  pthread_mutex_lock(&lock);
  passing();
  int r = (int)syscall(SYS_rename, from, to), error = errno;
  if (r == 0) {
    int old = atPath(placed(to)), i = atPath(placed(from));
    if (old >= 0) files[old].path[0] = 0;
    if (i >= 0) strncpy(files[i].path, placed(to), sizeof files[0].path - 1);
    note('R', i < 0 ? 0 : files[i].id, 0, placed(from), placed(to), strlen(placed(to)));
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return r;
}
int mkdir(const char *path, mode_t mode) {
  if (!inside(path)) return (int)syscall(SYS_mkdir, path, mode);
  pthread_mutex_lock(&lock);
  struct stat s;
  if (stat(path, &s) != 0) passing();
  int r = (int)syscall(SYS_mkdir, path, mode), error = errno;
  if (r == 0) note('M', 0, 0, placed(path), "", 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return r;
}
