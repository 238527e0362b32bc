using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Montrose.Bench;

/// <summary>
/// Sends requests over a number of kept-alive connections, each waiting for its answer before the next, on plain sockets:
/// a heavier client would take processor time from the server it measures.
/// </summary>
public static class LoadGenerator
{
    /// <param name="port">Port on loopback.</param>
    /// <param name="connections">Connections at the same time.</param>
    /// <param name="duration">How long to send.</param>
    /// <param name="request">Makes the n-th request's bytes; null ends the load.</param>
    public static async Task<LoadResult> RunAsync(int port, int connections, TimeSpan duration, Func<long, byte[]?> request)
    {
        var sent = -1L;
        var watch = Stopwatch.StartNew();
        var lanes = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => LaneAsync())));
        return new LoadResult(lanes.Sum(l => l.Ok), lanes.Sum(l => l.Failed), watch.Elapsed, lanes.FirstOrDefault(l => l.Failure is not null).Failure) { Milliseconds = [.. lanes.SelectMany(l => l.Times).Order()] };

        async Task<(long Ok, long Failed, string? Failure, List<double> Times)> LaneAsync()
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port);
            var reader = new ResponseReader(socket);
            long ok = 0, failed = 0;
            string? failure = null;
            var times = new List<double>();
            while (watch.Elapsed < duration && request(Interlocked.Increment(ref sent)) is { } bytes)
            {
                var begun = Stopwatch.GetTimestamp();
                await socket.SendAsync(bytes);
                var status = await reader.ReadAsync();
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                if (status is >= 200 and < 300) ok++;
                else
                {
                    failed++;
                    failure ??= reader.LastText;
                }
            }
            return (ok, failed, failure, times);
        }
    }

    /// <summary>A GET or POST as bytes; the headers hold the host.</summary>
    public static byte[] Request(string method, string path, IEnumerable<string> headers, string? body = null)
    {
        var text = new StringBuilder().Append(method).Append(' ').Append(path).Append(" HTTP/1.1\r\n");
        foreach (var header in headers) text.Append(header).Append("\r\n");
        if (body is not null) text.Append("Content-Type: application/json\r\nContent-Length: ").Append(Encoding.UTF8.GetByteCount(body)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.Append("\r\n").Append(body).ToString());
    }
}

/// <summary>What a load did.</summary>
public sealed record LoadResult(long Ok, long Failed, TimeSpan Elapsed, string? FirstFailure)
{
    public double PerSecond => Ok / Elapsed.TotalSeconds;

    /// <summary>The server's processor time for one request, in microseconds.</summary>
    public double ProcessorMicroseconds => ProcessorTime.TotalMicroseconds / Math.Max(Ok, 1);

    public TimeSpan ProcessorTime { get; init; }

    /// <summary>The time of each answer, the shortest first.</summary>
    public IReadOnlyList<double> Milliseconds { get; init; } = [];

    /// <summary>The time within which a part of the answers came.</summary>
    /// <param name="part">0.95 for p95.</param>
    public double Percentile(double part) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(part * Milliseconds.Count))];
}
