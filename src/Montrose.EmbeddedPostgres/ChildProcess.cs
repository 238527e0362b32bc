using System.Diagnostics;

namespace Montrose.EmbeddedPostgres;

/// <summary>Runs a program to its end and keeps what it said.</summary>
internal static class ChildProcess
{
    public static async Task<ChildProcessResult> RunAsync(
        IReadOnlyList<string> command,
        string workingDirectory,
        CancellationToken cancellationToken = default)
    {
        using var process = new Process { StartInfo = StartInfo(command, workingDirectory) };
        process.Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return new ChildProcessResult(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(IReadOnlyList<string> command, string workingDirectory)
    {
        var info = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // A caller's PostgreSQL variables must not redirect ours, and messages are matched in English.
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(name);
        info.Environment["LC_ALL"] = "C";
        return info;
    }
}

/// <summary>How a program ended, and its standard output and error output.</summary>
internal sealed record ChildProcessResult(int ExitCode, string Output);
