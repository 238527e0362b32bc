using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Montrose.Bench;

/// <summary>A server under measurement.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port, TimeSpan startTime) => (_process, Port, StartTime) = (process, port, startTime);

    public int Port { get; }

    /// <summary>From starting the process to its first answer.</summary>
    public TimeSpan StartTime { get; }

    /// <summary>Resident memory in megabytes, as the kernel counts it.</summary>
    public double ResidentMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    public static async Task<ServerProcess> StartAsync(string assembly, string folder, Func<int, IEnumerable<string>> arguments, IReadOnlyDictionary<string, string> environment, string host, string path)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments(port)) start.ArgumentList.Add(argument);
        foreach (var (key, value) in environment) start.Environment[key] = value.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var request = LoadGenerator.Request("GET", path, host.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), []);
        while (watch.Elapsed < TimeSpan.FromSeconds(120))
        {
            if (process.HasExited) throw new InvalidOperationException($"{assembly} ended with {process.ExitCode}:\n{output}");
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port);
                await socket.SendAsync(request);
                if (await new ResponseReader(socket).ReadAsync() < 500) return new ServerProcess(process, port, watch.Elapsed);
            }
            catch (SocketException)
            {
                await Task.Delay(5); // not listening yet
            }
        }
        throw new TimeoutException($"{assembly} did not answer within 120 s:\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
