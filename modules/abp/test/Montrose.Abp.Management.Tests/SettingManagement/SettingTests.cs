using Microsoft.Extensions.Configuration;
using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Xunit;

namespace Montrose.Abp.Management.SettingManagement;

public class SettingTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly Guid _tenant = Guid.NewGuid();
    private readonly Guid _user = Guid.NewGuid();

    private ISettingManager Manager => app.Get<ISettingManager>();

    [Fact]
    public async Task The_most_particular_provider_that_has_a_value_decides()
    {
        await app.CommitAsync(() => Manager.SetForUserAsync(_user, TestSettings.Color, null));
        (await ForUserAsync()).ShouldBe("grey");

        await app.CommitAsync(() => Manager.SetGlobalAsync(TestSettings.Color, "red"));
        (await ForUserAsync()).ShouldBe("red");

        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestSettings.Color, "green"), _tenant);
        (await ForUserAsync()).ShouldBe("green");

        await app.CommitAsync(() => Manager.SetForUserAsync(_user, TestSettings.Color, "blue"), _tenant);
        (await ForUserAsync()).ShouldBe("blue");

        await app.CommitAsync(() => Manager.SetForUserAsync(_user, TestSettings.Color, null), _tenant);
        (await ForUserAsync()).ShouldBe("green");

        await app.CommitAsync(() => Manager.SetGlobalAsync(TestSettings.Color, null));
        (await app.InTenantAsync(null, () => Manager.GetOrNullGlobalAsync(TestSettings.Color))).ShouldBe("grey");

        Task<string?> ForUserAsync() =>
            app.InTenantAsync(_tenant, () => Manager.GetOrNullForUserAsync(TestSettings.Color, _user));
    }

    [Fact]
    public async Task Without_fallback_only_the_provider_itself_is_asked()
    {
        (await Manager.GetOrNullForTenantAsync(TestSettings.Color, _tenant, fallback: false)).ShouldBeNull();
        (await Manager.GetOrNullForTenantAsync(TestSettings.Color, _tenant)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_configuration_comes_before_the_default_and_after_everything_set()
    {
        app.Get<IConfiguration>()["Settings:" + TestSettings.Configured] = "from configuration";
        (await Manager.GetOrNullForTenantAsync(TestSettings.Configured, _tenant)).ShouldBe("from configuration");

        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestSettings.Configured, "own"));
        (await Manager.GetOrNullForTenantAsync(TestSettings.Configured, _tenant)).ShouldBe("own");
    }

    [Fact]
    public async Task The_setting_provider_reads_what_the_manager_sets_for_the_current_tenant()
    {
        var settings = app.Get<ISettingProvider>();
        (await app.InTenantAsync(_tenant, () => settings.GetOrNullAsync(TestSettings.OwnOnly))).ShouldBe("default");

        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestSettings.OwnOnly, "theirs"));

        (await app.InTenantAsync(_tenant, () => settings.GetOrNullAsync(TestSettings.OwnOnly))).ShouldBe("theirs");
        (await app.InTenantAsync(Guid.NewGuid(), () => settings.GetOrNullAsync(TestSettings.OwnOnly))).ShouldBe("default");
    }

    [Fact]
    public async Task What_would_be_inherited_anyway_is_not_stored_unless_forced()
    {
        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestSettings.Configured, "special"));
        await app.CommitAsync(() => Manager.SetForTenantAsync(
            _tenant, TestSettings.Configured, app.Get<IConfiguration>()["Settings:" + TestSettings.Configured] ?? "default"));
        (await RowsAsync()).ShouldBe(0L);

        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestSettings.Configured, "default", forceToSet: true));
        (await RowsAsync()).ShouldBe(1L);

        Task<object?> RowsAsync() =>
            app.SqlAsync("""SELECT count(*) FROM "AbpSettings" WHERE "ProviderKey" = $1""", _tenant.ToString());
    }

    [Fact]
    public async Task A_setting_that_is_not_inherited_ignores_the_more_general_providers()
    {
        await app.CommitAsync(() => Manager.SetGlobalAsync(TestSettings.OwnOnly, "everybody's"));

        (await Manager.GetOrNullForTenantAsync(TestSettings.OwnOnly, _tenant)).ShouldBeNull();
        (await Manager.GetOrNullGlobalAsync(TestSettings.OwnOnly)).ShouldBe("everybody's");
    }

    [Fact]
    public async Task A_secret_is_stored_encrypted_and_read_in_clear()
    {
        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestSettings.Secret, "swordfish"));

        (await Manager.GetOrNullForTenantAsync(TestSettings.Secret, _tenant)).ShouldBe("swordfish");
        var stored = (string?)await app.SqlAsync(
            """SELECT "Value" FROM "AbpSettings" WHERE "Name" = $1 AND "ProviderKey" = $2""", TestSettings.Secret, _tenant.ToString());
        stored.ShouldNotBeNull().ShouldNotContain("swordfish");
    }

    [Fact]
    public async Task A_rolled_back_value_never_holds_and_a_unit_of_work_reads_its_own()
    {
        (await Manager.GetOrNullForTenantAsync(TestSettings.Color, _tenant, fallback: false)).ShouldBeNull();

        await app.RollBackAsync(async () =>
        {
            await Manager.SetForTenantAsync(_tenant, TestSettings.Color, "black", forceToSet: true);
            (await Manager.GetOrNullForTenantAsync(TestSettings.Color, _tenant)).ShouldBe("black");
        });

        (await Manager.GetOrNullForTenantAsync(TestSettings.Color, _tenant, fallback: false)).ShouldBeNull();
    }

    [Fact]
    public async Task Deleting_a_provider_s_values_leaves_those_of_others()
    {
        var other = Guid.NewGuid();
        await app.CommitAsync(async () =>
        {
            await Manager.SetForTenantAsync(_tenant, TestSettings.OwnOnly, "mine");
            await Manager.SetForTenantAsync(other, TestSettings.OwnOnly, "theirs");
        });

        await app.CommitAsync(() => Manager.DeleteAsync("T", _tenant.ToString()));

        (await Manager.GetOrNullForTenantAsync(TestSettings.OwnOnly, _tenant)).ShouldBeNull();
        (await Manager.GetOrNullForTenantAsync(TestSettings.OwnOnly, other)).ShouldBe("theirs");
    }
}
