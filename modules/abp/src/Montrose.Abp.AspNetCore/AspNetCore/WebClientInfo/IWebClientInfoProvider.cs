namespace Volo.Abp.AspNetCore.WebClientInfo;

/// <summary>What a request says about the machine it comes from.</summary>
public interface IWebClientInfoProvider
{
    string? BrowserInfo { get; }

    string? ClientIpAddress { get; }

    string? DeviceInfo { get; }
}
