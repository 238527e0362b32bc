namespace Volo.Abp.Account;

/// <summary>Names of the module's remote service and API area.</summary>
public static class AccountRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpAccount";

    public const string ModuleName = "account";
}
