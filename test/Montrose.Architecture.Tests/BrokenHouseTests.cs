using Microsoft.AspNetCore.Authorization;
using Montrose.Architecture.Tests.Rules;
using Shouldly;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Architecture.Tests;

/// <summary>The rules see what is wrong: a house that breaks each of them is rejected for each.</summary>
public class BrokenHouseTests
{
    private static readonly string[] Found = [.. ProjectRules.Violations(new House(Path.Combine(House.Root(), "test", "Montrose.Architecture.Tests", "Broken")))];

    [Theory]
    [InlineData("Montrose.Domain must not know Microsoft.EntityFrameworkCore: a domain knows no infrastructure.")]
    [InlineData("Montrose.Ledger.Domain must not know Npgsql: a domain knows no infrastructure.")]
    [InlineData("Montrose.Ledger.Domain must not reference Montrose.Ledger.Application.")]
    [InlineData("Montrose.Ledger.Contracts must not reference Montrose.Application.Contracts.")]
    [InlineData("Montrose.Ledger.Application must not reference Montrose.Billing.Domain.")]
    [InlineData("Montrose.Ledger.Web must not reference Montrose.Ledger.Application.")]
    [InlineData("ledger has 0 test projects; a module has one.")]
    [InlineData("courses has no Web project.")]
    public void A_broken_house_is_rejected(string violation) => Found.ShouldContain(violation);

    [Fact]
    public void A_method_without_authorization_is_found() =>
        TypeRules.Unauthorized([typeof(OpenAppService)]).ShouldBe(["OpenAppService.ReadAsync says neither [Authorize] nor [AllowAnonymous]."]);

    [Fact]
    public void A_public_setter_of_an_entity_is_found() =>
        TypeRules.OpenSetters([typeof(LooseEntity)]).ShouldBe(["LooseEntity.Status has a public setter."]);

    [Fact]
    public void Infrastructure_in_an_assembly_is_found() =>
        TypeRules.InfrastructureIn(typeof(EntityFrameworkCore.MontroseDbContext).Assembly).ShouldNotBeEmpty();

    private sealed class OpenAppService : IApplicationService
    {
        [Authorize]
        public Task WriteAsync() => Task.CompletedTask;

        public Task ReadAsync() => Task.CompletedTask;
    }

    private sealed class LooseEntity : IEntity
    {
        public string Status { get; set; } = "";

        public object?[] GetKeys() => [];
    }
}
