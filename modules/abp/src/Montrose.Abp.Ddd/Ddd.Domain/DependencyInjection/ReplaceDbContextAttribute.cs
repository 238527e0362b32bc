using Volo.Abp.MultiTenancy;

namespace Volo.Abp.DependencyInjection;

/// <summary>On a DbContext: it stands in for the named ones, so that they share one connection and one transaction.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ReplaceDbContextAttribute : Attribute
{
    public ReplaceDbContextAttribute(params Type[] replacedDbContextTypes)
    {
        ReplacedDbContextTypes = replacedDbContextTypes.Select(type => new MultiTenantDbContextType(type)).ToArray();
    }

    public ReplaceDbContextAttribute(Type replacedDbContextType, MultiTenancySides side)
    {
        ReplacedDbContextTypes = [new MultiTenantDbContextType(replacedDbContextType, side)];
    }

    public MultiTenantDbContextType[] ReplacedDbContextTypes { get; }
}
