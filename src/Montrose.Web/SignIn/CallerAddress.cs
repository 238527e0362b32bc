using System.Net;
using System.Net.Sockets;
using Montrose.Accounts;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.SignIn;

/// <summary>The address that the connection comes from. Who has an IPv6 address usually has the 2^64 beside it, so they count as one.</summary>
[Dependency(ReplaceServices = true)]
public class CallerAddress(IHttpContextAccessor http) : ICallerAddress, ISingletonDependency
{
    private const int NetworkBytes = 8;

    public string? IpAddress => http.HttpContext?.Connection.RemoteIpAddress is { } address ? Text(address) : null;

    private static string Text(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes)) + "/64" : address.ToString();
    }
}
