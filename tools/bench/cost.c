// SPDX-License-Identifier: MIT
// What a command costs: bench-cost RUNS COMMAND [ARGUMENT]...
//
// Runs it RUNS times with its words thrown away and prints the least processor milliseconds of all
// its threads, user and system (least: what else the machine does only ever adds to it), and the
// peak megabytes of memory: "ms mb". An exit status above 1 is trouble, and so is a signal.
#define _DEFAULT_SOURCE // wait4
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double milliseconds(struct timeval t)
{
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static int run(char **command, struct rusage *used)
{
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, used) != child)
        return 127;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

int main(int argc, char **argv)
{
    long runs = argc > 2 ? strtol(argv[1], NULL, 10) : 0;
    double least = 0, most_mb = 0;
    if (runs < 1) {
        fputs("usage: bench-cost RUNS COMMAND [ARGUMENT]...\n", stderr);
        return 2;
    }
    for (long i = 0; i < runs; i++) {
        struct rusage used = {0};
        int status = run(argv + 2, &used);
        if (status > 1) {
            fprintf(stderr, "bench-cost: %s: exit status %d\n", argv[2], status);
            return 1;
        }
        double ms = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
        double mb = (double)used.ru_maxrss / 1024;
        least = i == 0 || ms < least ? ms : least;
        most_mb = mb > most_mb ? mb : most_mb;
    }
    printf("%.1f %.0f\n", least, most_mb);
    return 0;
}
