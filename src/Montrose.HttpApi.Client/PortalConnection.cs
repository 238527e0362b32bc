using System.Net;
using System.Net.Sockets;

namespace Montrose;

/// <summary>Connects to portals, also to those of a developer's machine.</summary>
internal static class PortalConnection
{
    private const string Localhost = ".localhost";

    /// <summary>Keeps no cookies, follows no redirects, and looks a name up again after a while.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = ConnectAsync,
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // Every name below localhost is this machine (RFC 6761), though not every resolver says so; browsers do.
            if (target.Host.EndsWith(Localhost, StringComparison.OrdinalIgnoreCase)) await socket.ConnectAsync(IPAddress.Loopback, target.Port, cancellationToken);
            else await socket.ConnectAsync(target, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
