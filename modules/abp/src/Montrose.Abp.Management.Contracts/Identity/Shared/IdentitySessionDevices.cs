namespace Volo.Abp.Identity;

/// <summary>From what kind of device a session was opened.</summary>
public static class IdentitySessionDevices
{
    public const string Web = "Web";
    public const string OAuth = "OAuth";
    public const string Mobile = "Mobile";
}
