using Volo.Abp.Settings;

namespace Montrose.Seeding;

/// <summary>What the installation remembers of its seeding.</summary>
public static class SeedingSettings
{
    /// <summary>Stands for the set of permissions that was seeded last.</summary>
    public const string Version = "Montrose.Seeding.Version";
}

public class SeedingSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.Add(new SettingDefinition(SeedingSettings.Version));
}
