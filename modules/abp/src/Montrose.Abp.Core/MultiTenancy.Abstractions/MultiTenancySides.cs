namespace Volo.Abp.MultiTenancy;

[Flags]
public enum MultiTenancySides : byte
{
    Tenant = 1,
    Host = 2,
    Both = Tenant | Host
}
