using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.People;

internal sealed class AgentConfiguration : IEntityTypeConfiguration<Agent>
{
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
        b.HasIndex(a => new { a.TenantId, a.Department });
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
