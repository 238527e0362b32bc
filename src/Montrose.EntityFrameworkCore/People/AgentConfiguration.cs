using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.People;

internal sealed class AgentConfiguration : IEntityTypeConfiguration<Agent>
{
    /// <summary>Who has clients and may have none is fuller than anybody.</summary>
    private const string LoadSql =
        """CASE WHEN "MaxClients" > 0 THEN CAST("ClientCount" AS float) / "MaxClients" WHEN "ClientCount" > 0 THEN CAST(1E300 AS float) ELSE CAST(0 AS float) END""";

    public void Configure(EntityTypeBuilder<Agent> b)
    {
        b.ToTable("Agents", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(a => a.Name).HasMaxLength(InvitationConsts.MaxPersonNameLength);
        b.Property(a => a.Email).HasMaxLength(InvitationConsts.MaxEmailLength);
        b.Property(a => a.Specialisation).HasMaxLength(AgentConsts.MaxSpecialisationLength);
        b.Property(a => a.TimeZone).HasMaxLength(AgentConsts.MaxTimeZoneLength).HasDefaultValue(ZoneId.Utc);
        b.Property(a => a.WorkingHours).HasMaxLength(WorkingWeek.MaxLength).HasDefaultValue(WorkingWeek.Default.ToString());
        b.Property(a => a.MaxClients).HasDefaultValue(AgentConsts.DefaultCapacity).HasSentinel(-1);
        b.HasMany(a => a.Absences).WithOne().HasForeignKey(a => a.AgentId);
        b.HasIndex(a => new { a.TenantId, a.Name, a.Id });
        b.Property(a => a.Load).HasComputedColumnSql(LoadSql, stored: true);
        b.HasIndex(a => new { a.TenantId, a.Department });
        b.HasIndex(a => new { a.TenantId, a.IsActive, a.ClientCount, a.Id });
        b.HasIndex(a => new { a.TenantId, a.IsActive, a.Load, a.ClientCount, a.Name, a.Id }).IsDescending(false, false, true, true, false, false);
    }
}

internal sealed class PastCommissionRateConfiguration : IEntityTypeConfiguration<PastCommissionRate>
{
    public void Configure(EntityTypeBuilder<PastCommissionRate> b)
    {
        b.ToTable("PastCommissionRates", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasOne<Agent>().WithMany().HasForeignKey(r => r.AgentId);
        b.HasIndex(r => new { r.AgentId, r.Until });
    }
}

internal sealed class AgentAbsenceConfiguration : IEntityTypeConfiguration<AgentAbsence>
{
    public void Configure(EntityTypeBuilder<AgentAbsence> b)
    {
        b.ToTable("AgentAbsences", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(a => a.Id).ValueGeneratedNever();
        b.Property(a => a.Note).HasMaxLength(AgentConsts.MaxNoteLength);
        b.HasIndex(a => new { a.AgentId, a.EndsAt });
    }
}
