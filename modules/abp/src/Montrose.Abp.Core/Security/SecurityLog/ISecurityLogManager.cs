namespace Volo.Abp.SecurityLog;

/// <summary>Records sign-ins, password changes and the like.</summary>
public interface ISecurityLogManager
{
    Task SaveAsync(Action<SecurityLogInfo>? saveAction = null);
}
