using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Validation.StringValues;

namespace Montrose.Abp.Management.TestApp;

public class TestPermissions : PermissionDefinitionProvider
{
    public const string Read = "Things.Read";
    public const string Write = "Things.Write";
    public const string HostOnly = "Things.HostOnly";
    public const string ForRolesOnly = "Things.ForRolesOnly";

    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("Things");
        group.AddPermission(Read).AddChild(Write);
        group.AddPermission(HostOnly, multiTenancySide: MultiTenancySides.Host);
        group.AddPermission(ForRolesOnly).WithProviders(RolePermissionValueProvider.ProviderName);
    }
}

public class TestSettings : SettingDefinitionProvider
{
    public const string Color = "Things.Color";
    public const string Secret = "Things.Secret";
    public const string OwnOnly = "Things.OwnOnly";
    public const string Configured = "Things.Configured";

    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(Color, "grey"),
        new SettingDefinition(Secret, isEncrypted: true),
        new SettingDefinition(OwnOnly, "default", isInherited: false),
        new SettingDefinition(Configured, "default"));
}

public class TestFeatures : FeatureDefinitionProvider
{
    public const string Export = "Things.Export";
    public const string Limit = "Things.Limit";

    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.AddGroup("Things");
        group.AddFeature(Export, "false", valueType: new ToggleStringValueType());
        group.AddFeature(Limit, "10", valueType: new FreeTextStringValueType(new NumericValueValidator(0, 1000)));
    }
}
