namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ExtensionPropertyPolicyDto
{
    public ExtensionPropertyGlobalFeaturePolicyDto GlobalFeatures { get; set; } = null!;

    public ExtensionPropertyFeaturePolicyDto Features { get; set; } = null!;

    public ExtensionPropertyPermissionPolicyDto Permissions { get; set; } = null!;
}

public class ExtensionPropertyFeaturePolicyDto
{
    public string[]? Features { get; set; }

    public bool RequiresAll { get; set; }
}

public class ExtensionPropertyGlobalFeaturePolicyDto
{
    public string[]? Features { get; set; }

    public bool RequiresAll { get; set; }
}

public class ExtensionPropertyPermissionPolicyDto
{
    public string[]? PermissionNames { get; set; }

    public bool RequiresAll { get; set; }
}
