// SPDX-License-Identifier: MIT
// What a window costs, seen from outside (see window.sh):
//
//     bench-frame SCREEN SECONDS PROGRAM [ARGUMENT]...
//
// SCREEN is the file in which Xvfb -fbdir keeps its pixels. The program is started; the first frame
// is there when a grid of pixels shows three colours where the empty screen showed one. Three
// seconds later it is left alone for SECONDS, then ended. Output is "name value", a line each; time
// on the processor counts all of its threads.
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    GRID = 4096,
    PATIENCE = 20 /* seconds until the first frame */,
    SETTLE = 3,
    BIGGEST = 1 << 16
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void rest(double seconds)
{
    struct timespec t = {(time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9)};
    nanosleep(&t, NULL);
}

static const uint32_t *map_screen(const char *path, size_t *pixels)
{
    struct stat st;
    int fd = open(path, O_RDONLY);
    if (fd < 0 || fstat(fd, &st) != 0)
        return NULL;
    void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    if (p == MAP_FAILED)
        return NULL;
    // An XWD file: 32-bit words, the first is the header's size, the twentieth how many 12-byte
    // colours follow it.
    const uint32_t *words = p;
    size_t skip = __builtin_bswap32(words[0]) + 12u * __builtin_bswap32(words[19]);
    *pixels = ((size_t)st.st_size - skip) / 4;
    return words + skip / 4;
}

static bool has_frame(const uint32_t *screen, size_t pixels)
{
    uint32_t seen[3];
    int n = 0;
    for (size_t i = 0; i < GRID; i++) {
        uint32_t p = ((const volatile uint32_t *)screen)[i * (pixels / GRID)];
        bool known = false;
        for (int k = 0; k < n; k++)
            known |= seen[k] == p;
        if (!known)
            seen[n++] = p;
        if (n == 3)
            return true;
    }
    return false;
}

// The number behind `key` in a file of /proc, or 0. Without a key it is the file's first.
static uint64_t number_in(const char *path, const char *key)
{
    char text[BIGGEST];
    FILE *f = fopen(path, "r");
    if (!f)
        return 0;
    size_t n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[n] = '\0';
    const char *at = key ? strstr(text, key) : text;
    return at ? strtoull(at + (key ? strlen(key) : 0), NULL, 10) : 0;
}

struct use {
    double cpu; // seconds
    uint64_t switches;
};

static struct use use_of(pid_t pid)
{
    struct use u = {0};
    char path[512];
    snprintf(path, sizeof path, "/proc/%d/task", (int)pid);
    DIR *dir = opendir(path);
    for (struct dirent *e; dir && (e = readdir(dir));) {
        if (e->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "/proc/%d/task/%.32s/schedstat", (int)pid, e->d_name);
        u.cpu += (double)number_in(path, NULL) / 1e9;
        snprintf(path, sizeof path, "/proc/%d/task/%.32s/status", (int)pid, e->d_name);
        u.switches += number_in(path, "\nvoluntary_ctxt_switches:") +
                      number_in(path, "\nnonvoluntary_ctxt_switches:");
    }
    if (dir)
        closedir(dir);
    return u;
}

static int watch(pid_t pid, const uint32_t *screen, size_t pixels, double start, double seconds)
{
    char path[64];
    while (!has_frame(screen, pixels)) {
        if (now() - start > PATIENCE || waitpid(pid, NULL, WNOHANG)) {
            fputs("bench-frame: no frame came\n", stderr);
            return 1;
        }
        rest(0.0005);
    }
    double frame = now() - start;
    struct use first = use_of(pid);
    rest(SETTLE);
    struct use before = use_of(pid);
    rest(seconds);
    struct use after = use_of(pid);
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)pid);
    printf("first_frame_ms %.1f\nfirst_frame_cpu_ms %.1f\n", frame * 1e3, first.cpu * 1e3);
    printf("rss_mb %.1f\n", (double)number_in(path, "\nRss:") / 1024);
    printf("pss_mb %.1f\n", (double)number_in(path, "\nPss:") / 1024);
    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    printf("peak_mb %.1f\n", (double)number_in(path, "\nVmHWM:") / 1024);
    printf("idle_cpu_ms %.2f\nidle_switches %llu\nidle_seconds %.0f\n",
           (after.cpu - before.cpu) * 1e3, (unsigned long long)(after.switches - before.switches),
           seconds);
    return 0;
}

int main(int argc, char **argv)
{
    size_t pixels = 0;
    if (argc < 4) {
        fputs("usage: bench-frame SCREEN SECONDS PROGRAM [ARGUMENT]...\n", stderr);
        return 2;
    }
    const uint32_t *screen = map_screen(argv[1], &pixels);
    if (!screen || pixels < GRID || has_frame(screen, pixels)) {
        fprintf(stderr, "bench-frame: '%s' is no empty screen\n", argv[1]);
        return 2;
    }
    double start = now();
    pid_t pid = fork();
    if (pid == 0) {
        dup2(STDERR_FILENO, STDOUT_FILENO); // ours is for the numbers
        execvp(argv[3], argv + 3);
        perror(argv[3]);
        _exit(127);
    }
    int status = pid > 0 ? watch(pid, screen, pixels, start, strtod(argv[2], NULL)) : 2;
    if (pid > 0) {
        kill(pid, SIGTERM);
        waitpid(pid, NULL, 0);
    }
    return status;
}
